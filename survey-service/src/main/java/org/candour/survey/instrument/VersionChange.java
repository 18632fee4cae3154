package org.candour.survey.instrument;

import java.time.Instant;

/**
 * Something that somebody did to a version.
 *
 * @param revision the revision it led to
 * @param at when
 * @param subject the login
 * @param kind what it was
 * @param note what else there is to say, may be empty
 */
public record VersionChange(int revision, Instant at, String subject, Kind kind, String note) {
    /** What can happen to a version. */
    public enum Kind {
        LOADED("Loaded"),
        REPLACED("Content replaced"),
        TEST_STARTED("Test started"),
        RETURNED("Taken back to draft"),
        PUBLISHED("Published"),
        RETIRED("Retired"),
        DELETED("Draft deleted"),
        LANGUAGE_ACCEPTED("Translation accepted"),
        LANGUAGE_WITHDRAWN("Acceptance of a translation withdrawn");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
