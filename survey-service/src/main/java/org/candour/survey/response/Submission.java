package org.candour.survey.response;

/** How an attempt to submit ended. */
public enum Submission {
    /** The response is stored, now or by an earlier attempt. */
    RECEIVED,
    /** The wave had closed, or there is nothing left to submit. */
    CLOSED,
    /** The entry was revoked, or the page belonged to another questionnaire. */
    REFUSED
}
