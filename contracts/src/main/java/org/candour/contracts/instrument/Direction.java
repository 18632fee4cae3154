package org.candour.contracts.instrument;

/** Whether a high score is good news. */
public enum Direction {
    HIGH_IS_GOOD,
    LOW_IS_GOOD,
    NEITHER
}
