package org.candour.contracts.study;

/** What an employer receives: suppressed tables, or whole-workforce counts and the row file. Never both. */
public enum Delivery {
    TABLES,
    ROWS
}
