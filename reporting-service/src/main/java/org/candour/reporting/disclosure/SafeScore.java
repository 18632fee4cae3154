package org.candour.reporting.disclosure;

import java.util.OptionalInt;

/** A scale's 0 to 100 score rounded to an integer, or nothing when it would give a withheld cell away. */
public final class SafeScore {
    private final String id;
    private final int value;

    SafeScore(String id, int value) {
        this.id = id;
        this.value = value;
    }

    public String id() {
        return id;
    }

    public boolean isShown() {
        return value >= 0;
    }

    public OptionalInt value() {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public String toString() {
        return isShown() ? Integer.toString(value) : SafeCell.WITHHELD;
    }
}
