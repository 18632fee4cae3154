package org.candour.survey.answering;

/** What somebody who comes with a ticket or a cookie may do. */
public enum Status {
    /** Answer. */
    OPEN,
    /** Nothing more: the response is in. */
    SUBMITTED,
    /** Nothing: the wave has closed. */
    CLOSED,
    /** Nothing: the entry was revoked. */
    REVOKED,
    /** Come again in a minute: the questionnaire has not arrived here yet. */
    NOT_READY,
    /** Come in again through the link: there is no draft to go on with. */
    LAPSED
}
