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
        PSEUDONYMISED_ROWS,
        EMPLOYER_ROWS,
        SAFE_TABLES
    }
}
