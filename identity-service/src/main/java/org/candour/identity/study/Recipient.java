package org.candour.identity.study;

import java.time.LocalDate;

/**
 * Who may receive something made from answers (SP-11).
 *
 * @param code short code, unique in the study
 * @param label name as people read it
 * @param profile in which form
 * @param reviewed last review
 * @param review next review; after it nothing is released to this recipient
 */
public record Recipient(String code, String label, Profile profile, LocalDate reviewed, LocalDate review) {
    /** A form in which something may leave. */
    public enum Profile {
        PSEUDONYMISED_ROWS("Rows under a code made for each file"),
        EMPLOYER_ROWS("Rows for one employer, without any demographics"),
        SAFE_TABLES("Tables in which nobody can be recognised");

        private final String title;

        Profile(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
