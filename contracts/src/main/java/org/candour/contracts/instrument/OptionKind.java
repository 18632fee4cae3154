package org.candour.contracts.instrument;

/** Whether an option is an answer, or why there is none. */
public enum OptionKind {
    ANSWER,
    PREFER_NOT_TO_SAY,
    NOT_APPLICABLE,
    DO_NOT_KNOW
}
