package org.candour.identity.release;

/** A way to send a mail about a report. */
public interface Postings {
    /** Hands it over, at most once; never throws for what a mail server does. */
    Outcome post(ReleaseLetter letter);

    /** What is known after the try. */
    enum Outcome {
        TAKEN,
        REFUSED,
        /** Certainly not taken; it can be tried again. */
        NOT_NOW,
        UNKNOWN
    }
}
