package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.identity.invitation.Addresses.Candidate;
import org.candour.identity.invitation.Mailings.Reader;
import org.candour.identity.notice.Telling;
import org.candour.identity.notice.Tellings;

/** Who gets a mailing: whoever the study may write to now, by kind (SP-4, PP-3). */
@ApplicationScoped
public class FindReaders {
    private final Addresses addresses;
    private final Mailings mailings;
    private final Finishers finishers;
    private final SelectedTeams selected;
    private final Tellings tellings;

    FindReaders(
            Addresses addresses, Mailings mailings, Finishers finishers, SelectedTeams selected, Tellings tellings) {
        this.addresses = addresses;
        this.mailings = mailings;
        this.finishers = finishers;
        this.selected = selected;
        this.tellings = tellings;
    }

    /** Needs a scope in the transaction. */
    List<Reader> of(Mailing mailing) {
        return switch (mailing.kind()) {
            case INVITATION -> invited(mailing);
            case FIRST_REMINDER, SECOND_REMINDER -> {
                Set<UUID> left = new HashSet<>(mailings.reached(mailing.study(), mailing.wave()));
                left.removeAll(finishers.of(mailing.study(), mailing.wave()));
                yield among(mailing.study(), left);
            }
            case CLOSING -> among(mailing.study(), mailings.reached(mailing.study(), mailing.wave()));
            case NOTICE_CHANGE -> toBeTold(mailing.study());
            case NEW_LINK -> List.of();
        };
    }

    private List<Reader> invited(Mailing mailing) {
        Set<UUID> already = mailings.invited(mailing.study(), mailing.wave());
        SelectedTeams.Choice choice = selected.of(mailing.study());
        Set<UUID> bounced = addresses.bounced(mailing.study());
        return addresses.of(mailing.study()).stream()
                .filter(candidate -> !candidate.quiet()
                        && !bounced.contains(candidate.contact())
                        && !already.contains(candidate.contact())
                        && choice.takes(candidate))
                .map(candidate -> new Reader(candidate.contact(), null))
                .toList();
    }

    private List<Reader> among(String study, Set<UUID> people) {
        Set<UUID> bounced = addresses.bounced(study);
        return addresses.of(study).stream()
                .filter(candidate -> people.contains(candidate.contact())
                        && !candidate.quiet()
                        && !bounced.contains(candidate.contact()))
                .map(candidate -> new Reader(candidate.contact(), null))
                .toList();
    }

    private List<Reader> toBeTold(String study) {
        Set<UUID> known = addresses.of(study).stream().map(Candidate::contact).collect(Collectors.toSet());
        Set<UUID> inHand = mailings.tellings(study);
        Map<UUID, Reader> readers = new HashMap<>();
        for (Telling telling : tellings.waiting(study, Integer.MAX_VALUE)) {
            if (known.contains(telling.person()) && !inHand.contains(telling.id())) {
                readers.put(telling.person(), new Reader(telling.person(), telling.id()));
            }
        }
        return List.copyOf(readers.values());
    }
}
