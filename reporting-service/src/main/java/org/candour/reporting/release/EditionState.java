package org.candour.reporting.release;

/** Where an edition stands. */
public enum EditionState {
    BUILT("waits for a second person"),
    REFUSED("refused by the auditor"),
    WITHHELD("no report: fewer than 10 answers"),
    RELEASED("released"),
    REJECTED("rejected"),
    SUPERSEDED("replaced by a later attempt"),
    WITHDRAWN("withdrawn");

    private final String words;

    EditionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
