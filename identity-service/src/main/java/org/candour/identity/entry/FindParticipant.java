package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the participant that a passage belongs to, once there is one. */
@ApplicationScoped
public class FindParticipant {
    private final Participants participants;

    FindParticipant(Participants participants) {
        this.participants = participants;
    }

    public Optional<Participant> of(Passage passage) {
        return switch (passage.key()) {
            case LINK -> participants.byToken(passage.token());
            case TYPED -> participants.byShortCode(passage.shortCode());
        };
    }
}
