package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.participation.FinishersAnnounced.Occasion;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.entry.Participants;
import org.candour.identity.pseudonym.DerivePseudonym;

/** Keeps who has finished, and settles whom a waiting reminder goes to once all are named (SP-4). */
@ApplicationScoped
public class KeepFinishers {
    private final Participants participants;
    private final DerivePseudonym pseudonym;
    private final Finishers finishers;
    private final Mailings mailings;
    private final FindReaders find;
    private final Scopes scopes;

    KeepFinishers(
            Participants participants,
            DerivePseudonym pseudonym,
            Finishers finishers,
            Mailings mailings,
            FindReaders find,
            Scopes scopes) {
        this.participants = participants;
        this.pseudonym = pseudonym;
        this.finishers = finishers;
        this.mailings = mailings;
        this.find = find;
        this.scopes = scopes;
    }

    /** Parts are announced full; one that is not is the last. */
    private static final int PART = 5_000;

    @Transactional
    public void keep(FinishersAnnounced announced) {
        String study = announced.study();
        String wave = announced.wave();
        Set<String> finished = new HashSet<>(announced.pseudonyms());
        Set<UUID> people = finished.isEmpty()
                ? Set.of()
                : participants.of(study).stream()
                        .filter(one -> finished.contains(pseudonym.of(study, one)))
                        .collect(Collectors.toSet());
        finishers.add(study, wave, people);
        if (announced.occasion() == Occasion.REMINDER_DAY && finished.size() < PART) {
            scopes.enter(Scope.wholeStudy(study));
            for (Mailing reminder : mailings.awaiting(study, wave)) {
                mailings.address(reminder.id(), find.of(reminder));
                mailings.keep(reminder.settled());
            }
        }
    }
}
