package org.candour.contracts.instrument;

/** How an item is answered. */
public enum ItemType {
    /** One of a list of options. */
    SINGLE_CHOICE,
    /** One step of an ordered agreement or frequency scale. */
    RATING,
    /** A whole number from 0 to 10. */
    ZERO_TO_TEN,
    /** Several of a list of options. */
    MULTIPLE_CHOICE,
    /** Free text over several lines. */
    LONG_TEXT
}
