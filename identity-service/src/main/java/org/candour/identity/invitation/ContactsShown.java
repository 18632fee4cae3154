package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.entry.Participants;
import org.candour.identity.notice.PeopleShown;
import org.candour.identity.notice.Telling;

/** People to whom a mail with a notice went and who do not take part; those who do are found as participants. */
@ApplicationScoped
public class ContactsShown implements PeopleShown {
    private final Mailings mailings;
    private final Participants participants;

    ContactsShown(Mailings mailings, Participants participants) {
        this.mailings = mailings;
        this.participants = participants;
    }

    @Override
    public Telling.Kind kind() {
        return Telling.Kind.CONTACT;
    }

    @Override
    public Set<UUID> shownBefore(String study, int version) {
        Set<UUID> shown = new HashSet<>(mailings.shownBefore(study, version));
        shown.removeAll(participants.of(study));
        return shown;
    }
}
