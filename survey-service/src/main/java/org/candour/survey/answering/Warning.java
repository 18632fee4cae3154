package org.candour.survey.answering;

/**
 * A text looks as if it tells who somebody is.
 *
 * @param item code of the item
 * @param looksLike what it looks like
 */
public record Warning(String item, Kind looksLike) {
    /** What a text can look like. */
    public enum Kind {
        EMAIL,
        PHONE,
        POSTCODE,
        NAME
    }
}
