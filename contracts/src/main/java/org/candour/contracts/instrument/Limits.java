package org.candour.contracts.instrument;

/**
 * What may be entered.
 *
 * @param minimum lowest number, in units of the last decimal place; first year of a date
 * @param maximum highest number; last year of a date; most characters of a text; most options of a multiple choice or
 *     ranking. 0 means no bound of its own
 * @param decimals decimal places of a number
 * @param unit what a number counts, for instance hours; may be empty
 * @param precision of a date
 */
public record Limits(int minimum, int maximum, int decimals, String unit, DatePrecision precision) {
    /** No bound. */
    public static final Limits NONE = new Limits(0, 0, 0, "", DatePrecision.DAY);

    /** How exact a date is asked for. */
    public enum DatePrecision {
        DAY,
        MONTH,
        YEAR
    }
}
