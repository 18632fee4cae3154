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
        IMPACT_ASSESSMENT("Data protection impact assessment"),
        LEGITIMATE_INTERESTS("Legitimate interests assessment"),
        PUBLIC_TASK("Public task assessment");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
