package org.candour.identity.study;

/**
 * Whom to write to.
 *
 * @param purpose what this contact is for
 * @param label who reads the mail
 * @param mail a shared mailbox
 */
public record ContactPoint(Purpose purpose, String label, String mail) {
    /** What people write about. */
    public enum Purpose {
        STUDY("The study"),
        DATA_PROTECTION("Data protection"),
        COMPLAINT("Complaints");

        private final String title;

        Purpose(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
