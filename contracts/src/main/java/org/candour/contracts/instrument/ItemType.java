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
    /** A group, then an option within it; the stored codes are group and option, or the group alone. */
    TWO_STEP_CHOICE,
    /** Options in an order of preference; the stored codes are in that order. */
    RANKING,
    /** A number; the stored code counts units of its last decimal place. */
    NUMBER,
    /** A day, month or year; the stored code is its digits, for instance 20261121, 202611 or 2026. */
    DATE,
    /** Free text on one line. */
    SHORT_TEXT,
    /** Free text over several lines. */
    LONG_TEXT,
    /** Nothing is asked; the text is to be read. */
    INFORMATION,
    /** Not asked but derived from earlier answers. */
    CALCULATED;

    /** True when the answer is words. */
    public boolean text() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
