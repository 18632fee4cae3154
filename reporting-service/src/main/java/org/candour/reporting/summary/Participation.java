package org.candour.reporting.summary;

import org.candour.contracts.study.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * How many took part.
 *
 * @param answered answers in this report
 * @param invited people invited, null when the response rate may not be shown
 * @param note why the response rate is missing, empty when it is there
 */
public record Participation(int answered, @Nullable Integer invited, String note) {
    private static final int INVITED_AT_LEAST = 20;
    private static final int ANSWERED_AT_LEAST = 10;

    public Participation {
        if (answered < ANSWERED_AT_LEAST) {
            throw new IllegalArgumentException("no number is printed about fewer than 10 people");
        }
        if (invited != null && (invited < INVITED_AT_LEAST || invited - answered < ANSWERED_AT_LEAST)) {
            throw new IllegalArgumentException("no response rate of so few people");
        }
    }

    /** The rate also counts the people who did not answer: they too are a group that must not be small. */
    static Participation of(int answered, @Nullable Integer invited, Thresholds thresholds) {
        if (invited == null) {
            return new Participation(
                    answered, null, "The response rate is not known: we were not told how many people were invited.");
        }
        if (invited < answered) {
            return new Participation(
                    answered,
                    null,
                    "The response rate is not shown: there are more answers than people reported as invited.");
        }
        if (invited < INVITED_AT_LEAST || invited - answered < thresholds.group()) {
            return new Participation(
                    answered,
                    null,
                    "The response rate is not shown: it would say something about a group of fewer than "
                            + Math.max(thresholds.group(), 10) + " people, or fewer than " + INVITED_AT_LEAST
                            + " were invited.");
        }
        return new Participation(answered, invited, "");
    }

    /** Answers per hundred people invited, empty text when unknown. */
    public String rate() {
        return invited == null ? "" : percent() + "%";
    }

    /** Answers per hundred people invited, 0 when unknown. */
    public int percent() {
        return invited == null ? 0 : (int) Math.round(100.0 * answered / invited);
    }
}
