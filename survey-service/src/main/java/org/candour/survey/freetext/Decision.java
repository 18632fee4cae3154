package org.candour.survey.freetext;

/** What somebody can decide about a text. */
public enum Decision {
    REDACT(RedactionState.REDACTED),
    WITHHOLD(RedactionState.WITHHELD),
    CLEAR(RedactionState.CLEARED),
    REOPEN(RedactionState.OPEN),
    /** Takes a quote back. */
    WITHDRAW(RedactionState.WITHHELD);

    private final RedactionState result;

    Decision(RedactionState result) {
        this.result = result;
    }

    public RedactionState result() {
        return result;
    }

    /** A quote that was announced must be withdrawn before anything else can happen to its text. */
    public boolean possible(RedactionState now) {
        return switch (this) {
            case REDACT, WITHHOLD, CLEAR -> now != RedactionState.CLEARED;
            case REOPEN -> now == RedactionState.REDACTED || now == RedactionState.WITHHELD;
            case WITHDRAW -> now == RedactionState.CLEARED;
        };
    }
}
