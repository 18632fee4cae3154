package org.candour.survey.freetext;

/** What was decided about a text. */
public enum RedactionState {
    /** Nothing yet. */
    OPEN,
    /** What points to people is taken out. */
    REDACTED,
    /** Redacted and offered as a quote. */
    CLEARED,
    /** It stays here as a whole. */
    WITHHELD
}
