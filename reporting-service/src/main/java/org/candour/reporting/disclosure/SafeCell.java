package org.candour.reporting.disclosure;

import java.util.OptionalInt;

/**
 * What may be printed of one cell: its count and integer percentage, or nothing. Why nothing is printed is not
 * recorded: a reader who could tell a small count from a cell that protects it would know that the small one is 1 to 4
 * (test case T04 narrows from ten consistent tables to four).
 */
public final class SafeCell {
    /** The one symbol for every cell that is not shown. */
    public static final String WITHHELD = "–";

    private final int count;
    private final int percent;

    private SafeCell(int count, int percent) {
        this.count = count;
        this.percent = percent;
    }

    static SafeCell withheld() {
        return new SafeCell(-1, -1);
    }

    static SafeCell shown(int count) {
        return new SafeCell(count, -1);
    }

    static SafeCell shown(int count, int percent) {
        return new SafeCell(count, percent);
    }

    public boolean isShown() {
        return count >= 0;
    }

    public OptionalInt count() {
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Share of the row's base, rounded half up; only beside a shown count and a shown base. */
    public OptionalInt percent() {
        return percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    @Override
    public String toString() {
        return isShown() ? Integer.toString(count) : WITHHELD;
    }
}
