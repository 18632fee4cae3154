package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.notice.PeopleShown;
import org.candour.identity.notice.Telling;

/** Participants, each with the version that they agreed under. */
@ApplicationScoped
public class ParticipantsShown implements PeopleShown {
    private final Participants participants;

    ParticipantsShown(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Telling.Kind kind() {
        return Telling.Kind.PARTICIPANT;
    }

    @Override
    public Set<UUID> shownBefore(String study, int version) {
        return participants.shownBefore(study, version);
    }
}
