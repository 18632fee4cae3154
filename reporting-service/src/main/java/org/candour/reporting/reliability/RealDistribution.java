package org.candour.reporting.reliability;

import java.util.Arrays;

/**
 * How the values of one decimal item spread, as {@code psych::describe(type = 3)}.
 *
 * @param n people with a value
 * @param missing people without one
 * @param sd divisor n - 1
 * @param skew type 3, {@code m3 / s^3}
 * @param kurtosis type 3, {@code m4 / s^4 - 3}
 */
public record RealDistribution(
        int n,
        int missing,
        Statistic mean,
        Statistic sd,
        Statistic median,
        Statistic lowest,
        Statistic highest,
        Statistic skew,
        Statistic kurtosis) {

    static RealDistribution of(double[] column) {
        double[] values =
                Arrays.stream(column).filter(x -> !Double.isNaN(x)).sorted().toArray();
        int n = values.length;
        if (n == 0) {
            Statistic none = Statistic.notDefined("nobody has a value of this item");
            return new RealDistribution(0, column.length, none, none, none, none, none, none, none);
        }
        double mean = Arrays.stream(values).sum() / n;
        double variance = n < 2 ? 0 : moment(values, mean, 2) / (n - 1);
        Statistic flat = Statistic.notDefined(
                n < 2
                        ? "fewer than two people have a value of this item"
                        : "no variance: everybody has the same value");
        boolean varies = variance > 1e-24 * mean * mean && variance > 0;
        return new RealDistribution(
                n,
                column.length - n,
                Statistic.of(mean),
                n < 2 ? flat : Statistic.of(Math.sqrt(variance)),
                Statistic.of(Quantiles.of(values, 0.5)),
                Statistic.of(values[0]),
                Statistic.of(values[n - 1]),
                varies ? Statistic.of(moment(values, mean, 3) / n / Math.pow(variance, 1.5)) : flat,
                varies ? Statistic.of(moment(values, mean, 4) / n / (variance * variance) - 3) : flat);
    }

    private static double moment(double[] values, double mean, int power) {
        return Arrays.stream(values).map(x -> Math.pow(x - mean, power)).sum();
    }
}
