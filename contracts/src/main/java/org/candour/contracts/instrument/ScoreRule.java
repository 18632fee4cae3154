package org.candour.contracts.instrument;

/** How the values of a scale's items become a score. */
public enum ScoreRule {
    /** Mean of the answered items, each turned by its key. */
    MEAN,
    /** Sum of the items; of a person who left some out, their mean times the number of items. */
    SUM,
    /** Sum of all items, looked up in a table; nobody who left one out has a score. */
    LOOKUP,
    /** The items are never combined. */
    NONE
}
