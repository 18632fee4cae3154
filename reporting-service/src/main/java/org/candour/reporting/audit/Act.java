package org.candour.reporting.audit;

/**
 * Something a member of staff did.
 *
 * @param subject the {@code sub} of the login
 * @param action what was done
 * @param study code of the study, empty on the workbench
 * @param wave code of the wave
 * @param employer code of the employer, empty when it was about the whole wave
 * @param object what it was done to: number of an edition, id of a file, code of a scale; may be empty
 * @param purpose what for, as the person stated it; empty where nobody was asked
 */
public record Act(
        String subject, Action action, String study, String wave, String employer, String object, String purpose) {
    /** Something for which nobody is asked a purpose. */
    public Act(String subject, Action action, String study, String wave, String employer, String object) {
        this(subject, action, study, wave, employer, object, "");
    }

    /** Kinds of acts. */
    public enum Action {
        EDITION_BUILT,
        EDITION_REVIEWED,
        EDITION_RELEASED,
        EDITION_REJECTED,
        EDITION_WITHDRAWN,
        NATIONAL_BUILT,
        NATIONAL_RELEASED,
        NATIONAL_REJECTED,
        NATIONAL_WITHDRAWN,
        NATIONAL_READ,
        REPORT_READ,
        REPORT_DOWNLOADED,
        RELIABILITY_READ,
        SCALE_STATUS_SET,
        RESEARCH_FILE_MADE,
        ANALYSIS_STARTED,
        ANALYSIS_CANCELLED,
        ANALYSIS_READ,
        ANALYSIS_DOWNLOADED,
        ANSWERS_BROUGHT,
        ANSWERS_SAVED,
        ANSWERS_DELETED
    }
}
