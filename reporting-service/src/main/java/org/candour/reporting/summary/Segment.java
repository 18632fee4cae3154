package org.candour.reporting.summary;

import java.util.Locale;

/**
 * A piece of a stacked bar.
 *
 * @param label the answer
 * @param tone its colour as in {@link Choice}; -1 for what is withheld
 * @param start left edge in per cent of the bar
 * @param width width in per cent of the bar
 * @param text what is written on it, empty when it is too narrow
 */
public record Segment(String label, int tone, double start, double width, String text) {
    static final int WITHHELD = -1;

    public boolean withheld() {
        return tone == WITHHELD;
    }

    /** Class of the style sheet. */
    public String style() {
        return withheld() ? "candour-hatched" : new Choice("", label, tone).style();
    }

    /** What the page draws it with where one colour is not enough, else empty. */
    public String pattern() {
        return switch (tone) {
            case WITHHELD -> "url(#hatch)";
            case Choice.BOTH_LOW -> "url(#both-low)";
            case Choice.BOTH_HIGH -> "url(#both-high)";
            default -> "";
        };
    }

    /** Class of the text on it. */
    public String ink() {
        return dark() ? "on-dark" : withheld() ? "on-hatch" : "on-light";
    }

    /** True when the ground is dark enough for white letters. */
    public boolean dark() {
        return tone == 1 || tone == 5 || tone == 8;
    }

    public String x() {
        return percent(start);
    }

    public String w() {
        return percent(width);
    }

    public String middle() {
        return percent(start + width / 2);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
