package org.candour.reporting.summary;

/**
 * How a score moved since the wave before.
 *
 * @param earlier the score then
 * @param difference now less then
 * @param margin differences up to this may be chance
 */
public record Change(int earlier, int difference, int margin) {
    private static final double TWO_SIDED_95 = 1.96;

    static Change of(int score, double error, LastWave.Earlier earlier) {
        double margin = TWO_SIDED_95 * Math.sqrt(error * error + earlier.error() * earlier.error());
        return new Change(earlier.score(), score - earlier.score(), (int) Math.ceil(margin));
    }

    public boolean chance() {
        return Math.abs(difference) <= margin;
    }

    /** With its sign. */
    public String signed() {
        return difference > 0 ? "+" + difference : difference < 0 ? "\u2212" + -difference : "0";
    }

    public String words() {
        return "before " + earlier + " (" + signed() + ", margin " + margin + ")";
    }

    /** What the difference is worth. */
    public String sentence() {
        return difference == 0
                ? "The score has not changed."
                : "The difference is " + signed() + "; up to " + margin + " may be chance, so this is "
                        + (chance() ? "no clear change." : "a clear change.");
    }
}
