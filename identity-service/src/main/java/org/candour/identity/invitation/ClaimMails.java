package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.invitation.Mailings.Claimed;
import org.candour.identity.invitation.Mailings.Fate;
import org.candour.identity.notice.Telling;
import org.candour.identity.notice.Tellings;

/** Takes the next mails in hand, and commits that before any of them is handed over (ADR 0019). */
@ApplicationScoped
public class ClaimMails {
    private final Mailings mailings;
    private final Addresses addresses;
    private final WriteLetters write;
    private final Tellings tellings;
    private final Scopes scopes;
    private final InvitationConfig config;
    private final Clock clock;

    ClaimMails(
            Mailings mailings,
            Addresses addresses,
            WriteLetters write,
            Tellings tellings,
            Scopes scopes,
            InvitationConfig config,
            Clock clock) {
        this.mailings = mailings;
        this.addresses = addresses;
        this.write = write;
        this.tellings = tellings;
        this.scopes = scopes;
        this.config = config;
        this.clock = clock;
    }

    /** Nothing when no mailing may send something now; a hand without letters when all in it were left out. */
    @Transactional
    public Optional<Hand> claim() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return mailings.next(today, now).map(mailing -> {
            scopes.enter(Scope.wholeStudy(mailing.study()));
            int most = Math.min(config.batch(), mailing.perMinute());
            List<Claimed> claimed = mailings.claim(mailing.id(), most, now);
            if (claimed.isEmpty()) {
                if (!mailings.counts(mailing.id()).containsKey(Fate.SENDING)) {
                    mailings.keep(mailing.in(Mailing.State.DONE));
                } else {
                    mailings.rest(mailing.id(), now.plusSeconds(5));
                }
                return new Hand(mailing, List.of(), List.of());
            }
            mailings.rest(
                    mailing.id(),
                    now.plus(Duration.ofMinutes(1).multipliedBy(claimed.size()).dividedBy(mailing.perMinute())));
            return hand(mailing, claimed, today);
        });
    }

    private Hand hand(Mailing mailing, List<Claimed> claimed, LocalDate today) {
        List<Claimed> going = new ArrayList<>();
        List<WriteLetters.Addressed> people = new ArrayList<>();
        for (Claimed one : claimed) {
            Optional<Addresses.Reachable> person =
                    addresses.find(mailing.study(), one.contact()).filter(found -> !found.quiet() && !found.bounced());
            if (person.isPresent()) {
                going.add(one);
                people.add(new WriteLetters.Addressed(one.id(), person.get()));
            } else {
                mailings.settle(one.id(), Fate.LEFT_OUT, today);
                UUID telling = one.telling();
                if (telling != null) {
                    tellings.done(telling, Telling.State.UNREACHABLE, today);
                }
            }
        }
        return new Hand(mailing, going, write.write(mailing, people, today));
    }

    /** Mails that are being handed over, and their letters in the same order. */
    public record Hand(Mailing mailing, List<Claimed> claimed, List<Letter> letters) {
        public Hand {
            claimed = List.copyOf(claimed);
            letters = List.copyOf(letters);
        }
    }
}
