package org.candour.contracts.quote;

/** What the author of a text allowed (EW-A6). */
public enum QuotePermission {
    /** Without anything that says who they are or where they work. */
    ANONYMOUS,
    /** With the kind of role and employer that the words come from. */
    ATTRIBUTED
}
