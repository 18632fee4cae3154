package org.candour.identity.study;

import java.time.LocalDate;

/**
 * An assessment that the study rests on.
 *
 * @param reference reference of the document
 * @param kind kind of assessment
 * @param date date of the document
 */
public record Assessment(String reference, Kind kind, LocalDate date) {
    /** Kinds of assessment. */
    public enum Kind {
        IMPACT_ASSESSMENT,
        LEGITIMATE_INTERESTS,
        PUBLIC_TASK
    }
}
