package org.candour.reporting.disclosure.audit;

/**
 * One reason not to release.
 *
 * @param kind what is wrong
 * @param place the cell, row or table
 * @param text the same for a person, in one sentence and without any withheld value
 */
public record Finding(Kind kind, String place, String text) {
    public enum Kind {
        /** The bytes are not an edition of the known format. */
        UNREADABLE,
        /** The edition was made with lower thresholds than the study's. */
        THRESHOLDS_LOWERED,
        /** The printed numbers contradict each other. */
        CONTRADICTION,
        /** Something is shown of a group below the threshold. */
        SMALL_GROUP,
        /** A count between 1 and the cell threshold is shown. */
        SMALL_COUNT,
        /** Everybody in a shown group, or all but one, gave the same answer. */
        HOMOGENEOUS,
        /** A total less its shown groups leaves a group below the threshold. */
        SMALL_REMAINDER,
        /** Between two editions a group changed by more than nobody and fewer than the threshold. */
        EDITIONS_TOO_CLOSE,
        /** A withheld cell can be computed exactly. */
        EXACT,
        /** A withheld cell can be confined to an interval narrower than the width. */
        NARROW,
        /** For all that is printed, two people could make more than 90 % of a score or a mean. */
        DOMINATED,
        /** It was not kept whose answers the printed figures of all employers count. */
        FIGURES_OF_UNKNOWN,
        /** The employer gets a row file, and this shows a table by group. */
        GROUPS_BESIDE_ROWS,
        /** The row file and the tables tell which group a row belongs to. */
        ROW_KNOWN,
        /** The time was up, or the solver gave no answer that held. */
        UNDECIDED
    }
}
