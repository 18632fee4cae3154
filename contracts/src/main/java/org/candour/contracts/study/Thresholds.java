package org.candour.contracts.study;

/**
 * Disclosure thresholds of a study, frozen when it opens; they may only be raised (HC-10).
 *
 * @param group fewest answers a group needs before anything about it is shown
 * @param cell counts from 1 to below this are sensitive
 * @param width smallest acceptable width of the interval an attacker can compute for a withheld cell
 * @param strictGroup the same as {@code group} for questions of class SPECIAL or DEMOGRAPHIC; 0 means 20, or the group
 *     threshold if that is higher, as in events of before 2026-11-21
 * @param strictCell the same as {@code cell} for them; 0 means 10, or the cell threshold if that is higher
 */
public record Thresholds(int group, int cell, int width, int strictGroup, int strictCell) {
    /** What holds for these classes when a study says nothing. */
    public static final int STRICT_GROUP = 20;

    public static final int STRICT_CELL = 10;

    public Thresholds {
        strictGroup = strictGroup == 0 ? Math.max(group, STRICT_GROUP) : strictGroup;
        strictCell = strictCell == 0 ? Math.max(cell, STRICT_CELL) : strictCell;
        if (group < 10 || cell < 5 || width < 5) {
            throw new IllegalArgumentException("thresholds may not be lower than group 10, cell 5, width 5");
        }
        if (strictGroup < Math.max(group, STRICT_GROUP) || strictCell < Math.max(cell, STRICT_CELL)) {
            throw new IllegalArgumentException("strict thresholds may not be lower than group 20, cell 10");
        }
    }

    /** With the usual stricter ones. */
    public Thresholds(int group, int cell, int width) {
        this(group, cell, width, 0, 0);
    }
}
