package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the participant that a passage belongs to, once there is one. */
@ApplicationScoped
public class FindParticipant {
    private final Participants participants;
    private final PersonalLinks links;

    FindParticipant(Participants participants, PersonalLinks links) {
        this.participants = participants;
        this.links = links;
    }

    public Optional<Participant> of(Passage passage) {
        return switch (passage.key()) {
            case LINK -> participants.byToken(passage.token());
            case TYPED -> participants.byShortCode(passage.shortCode());
            case INVITED ->
                links.byToken(passage.token())
                        .flatMap(invited -> participants.find(invited.contact()))
                        .filter(participant -> participant.wave().equals(passage.wave()));
        };
    }
}
