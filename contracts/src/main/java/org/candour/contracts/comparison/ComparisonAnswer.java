package org.candour.contracts.comparison;

/**
 * How many of the candidates fit, and nothing about any of them.
 *
 * @param outcome none, one or several
 * @param position place of the one in the request, from 0; -1 otherwise
 */
public record ComparisonAnswer(Outcome outcome, int position) {
    public static final ComparisonAnswer NONE = new ComparisonAnswer(Outcome.NONE, -1);
    public static final ComparisonAnswer SEVERAL = new ComparisonAnswer(Outcome.SEVERAL, -1);

    public static ComparisonAnswer one(int position) {
        return new ComparisonAnswer(Outcome.ONE, position);
    }

    /** All that is ever said. */
    public enum Outcome {
        NONE,
        ONE,
        SEVERAL
    }
}
