package org.candour.reporting.reliability;

/** Quantiles as R computes them by default: type 7 of Hyndman and Fan (1996), straight lines between order statistics. */
public final class Quantiles {

    private Quantiles() {}

    /** @param sorted in ascending order, not empty */
    public static double of(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
