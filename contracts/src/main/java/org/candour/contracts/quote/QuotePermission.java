package org.candour.contracts.quote;

/** What the author of a text allowed (EW-A6). */
public enum QuotePermission {
    ANONYMOUS,
    ATTRIBUTED
}
