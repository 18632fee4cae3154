package org.candour.identity.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that the study rests on.
 *
 * @param reference reference of the document
 * @param kind kind of assessment
 * @param date date of the document
 * @param link where everybody can read it; none where it is not published
 */
public record Assessment(
        String reference,
        Kind kind,
        LocalDate date,
        @Nullable String link) {
    /** Kinds of assessment, and the protocol, which stands beside them. */
    public enum Kind {
        IMPACT_ASSESSMENT("Data protection impact assessment"),
        LEGITIMATE_INTERESTS("Legitimate interests assessment"),
        PUBLIC_TASK("Public task assessment"),
        PROTOCOL("Study protocol");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
