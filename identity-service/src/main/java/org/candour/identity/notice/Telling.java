package org.candour.identity.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who must be told that a notice changed.
 *
 * @param id random
 * @param study code of the study
 * @param version the new version
 * @param kind what kind of person
 * @param person id of the person in this service
 * @param queuedOn the day on which the version was published
 */
public record Telling(UUID id, String study, int version, Kind kind, UUID person, LocalDate queuedOn) {
    /** Kinds of people. */
    public enum Kind {
        /** Somebody who agreed to take part. */
        PARTICIPANT,
        /** Somebody on a contact list. */
        CONTACT
    }

    /** What became of it. */
    public enum State {
        WAITING,
        /** A mail was handed over, or the person saw the new version on a page. */
        TOLD,
        /** There is no address, or it refused the mail. */
        UNREACHABLE
    }
}
