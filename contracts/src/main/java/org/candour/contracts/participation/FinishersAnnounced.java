package org.candour.contracts.participation;

import java.util.List;

/**
 * People who have finished, in random order. A batch holds at least ten unless all of a wave are named.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param occasion why now
 * @param pseudonyms who finished
 */
public record FinishersAnnounced(String study, String wave, Occasion occasion, List<String> pseudonyms)
        implements ParticipationEvent {
    /** Why finishers are announced. */
    public enum Occasion {
        BATCH,
        REMINDER_DAY,
        CLOSE
    }

    public FinishersAnnounced {
        pseudonyms = List.copyOf(pseudonyms);
        if (occasion == Occasion.BATCH && pseudonyms.size() < 10) {
            throw new IllegalArgumentException("a batch holds at least ten");
        }
    }
}
