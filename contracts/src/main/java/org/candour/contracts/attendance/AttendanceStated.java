package org.candour.contracts.attendance;

import java.util.List;

/**
 * How much of the training and sessions of a study somebody attended who takes part. Replaces what was stated before.
 *
 * @param study code of the study
 * @param pseudonym whose attendance it is
 * @param revision a lower one than the one known is out of date
 * @param attended one entry for each kind that was attended at all
 */
public record AttendanceStated(String study, String pseudonym, int revision, List<Attended> attended)
        implements AttendanceEvent {
    public AttendanceStated {
        attended = List.copyOf(attended);
    }

    /**
     * One kind.
     *
     * @param kind what was attended
     * @param times how often, roughly
     */
    public record Attended(Kind kind, Times times) {}

    /** What can be attended. */
    public enum Kind {
        TRAINING,
        PRACTICE_SESSION
    }

    /** How often, in bands, so that an attendance list does not tell who somebody is. */
    public enum Times {
        ONCE,
        TWO_TO_FOUR,
        FIVE_OR_MORE;

        public static Times of(long times) {
            if (times < 1) {
                throw new IllegalArgumentException("what was not attended is left out");
            }
            return times == 1 ? ONCE : times < 5 ? TWO_TO_FOUR : FIVE_OR_MORE;
        }
    }
}
