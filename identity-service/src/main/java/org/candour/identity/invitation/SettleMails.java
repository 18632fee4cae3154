package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.invitation.Mailings.Claimed;
import org.candour.identity.invitation.Mailings.Fate;
import org.candour.identity.notice.Telling;
import org.candour.identity.notice.Tellings;
import org.candour.identity.post.Mails.Outcome;
import org.candour.identity.post.Mails.Result;
import org.jspecify.annotations.Nullable;

/** Writes down what became of mails that were handed over. */
@ApplicationScoped
public class SettleMails {
    private final Mailings mailings;
    private final Addresses addresses;
    private final Tellings tellings;
    private final Scopes scopes;
    private final Clock clock;

    SettleMails(Mailings mailings, Addresses addresses, Tellings tellings, Scopes scopes, Clock clock) {
        this.mailings = mailings;
        this.addresses = addresses;
        this.tellings = tellings;
        this.scopes = scopes;
        this.clock = clock;
    }

    private static final int MOST_ATTEMPTS = 5;

    @Transactional
    public void settle(ClaimMails.Hand hand, List<Outcome> outcomes) {
        scopes.enter(Scope.wholeStudy(hand.mailing().study()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int index = 0; index < outcomes.size(); index++) {
            settle(hand.claimed().get(index), outcomes.get(index), today);
        }
        boolean none = outcomes.stream().allMatch(outcome -> outcome.result() == Result.NOT_NOW);
        if (none && !outcomes.isEmpty()) {
            mailings.rest(hand.mailing().id(), clock.instant().plusSeconds(60));
        }
        note(hand.mailing(), none && !outcomes.isEmpty() ? outcomes.getFirst().status() : "");
    }

    private void note(Mailing then, String words) {
        String note = words.isEmpty()
                ? ""
                : "No mail is taken at the moment (" + words + "). It is tried again every minute.";
        mailings.lock(then.study(), then.id())
                .filter(now -> !now.note().equals(note))
                .ifPresent(now -> mailings.keep(now.noting(note)));
    }

    private void settle(Claimed one, Outcome outcome, LocalDate today) {
        UUID telling = one.telling();
        switch (outcome.result()) {
            case TAKEN -> {
                mailings.settle(one.id(), Fate.SENT, today);
                told(telling, Telling.State.TOLD, today);
            }
            case NO_SUCH_ADDRESS -> {
                mailings.settle(one.id(), Fate.REFUSED, today);
                addresses.bounced(one.contact(), outcome.status(), today);
                told(telling, Telling.State.UNREACHABLE, today);
            }
            case REFUSED -> {
                mailings.settle(one.id(), Fate.REFUSED, today);
                told(telling, Telling.State.UNREACHABLE, today);
            }
            case NOT_NOW -> mailings.putBack(one.id(), MOST_ATTEMPTS, today);
            case UNKNOWN -> mailings.settle(one.id(), Fate.UNCERTAIN, today);
        }
    }

    private void told(@Nullable UUID telling, Telling.State state, LocalDate today) {
        if (telling != null) {
            tellings.done(telling, state, today);
        }
    }
}
