package org.candour.reporting.reliability.retest;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.candour.reporting.reliability.Statistic;

/**
 * Bland and Altman (1986), Lancet 327, 307-310: between which differences do 95 % of the people lie? All in units of
 * the score, first occasion minus second.
 *
 * @param n people with both scores
 * @param meanDifference mean of first minus second; its sign is the shift
 * @param sdDifference standard deviation of the differences, divisor n - 1
 * @param lower mean - 1.96 SD
 * @param upper mean + 1.96 SD
 * @param meanLower lower end of the 95 % interval of the mean difference (t on n - 1)
 * @param meanUpper upper end
 * @param limitReach half-width of the 95 % interval of each limit, {@code t sqrt(3 / n) SD}, the approximation of 1986
 * @param trend Pearson correlation of a person's difference with their mean: far from zero, the limits do not hold alike
 *     for low and high scores
 */
public record LimitsOfAgreement(
        int n,
        Statistic meanDifference,
        Statistic sdDifference,
        Statistic lower,
        Statistic upper,
        Statistic meanLower,
        Statistic meanUpper,
        Statistic limitReach,
        Statistic trend) {

    /** NaN where a score is missing. */
    public static LimitsOfAgreement of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("both occasions need the same people");
        }
        int[] both = IntStream.range(0, first.length)
                .filter(i -> !Double.isNaN(first[i]) && !Double.isNaN(second[i]))
                .toArray();
        int n = both.length;
        if (n < 2) {
            Statistic none = Statistic.notDefined("fewer than two people have both scores");
            return new LimitsOfAgreement(n, none, none, none, none, none, none, none, none);
        }
        double[] difference =
                IntStream.of(both).mapToDouble(i -> first[i] - second[i]).toArray();
        double[] level =
                IntStream.of(both).mapToDouble(i -> (first[i] + second[i]) / 2).toArray();
        double mean = mean(difference);
        double sd = Math.sqrt(products(difference, difference) / (n - 1));
        double t = new TDistribution(null, n - 1.0, 1e-14).inverseCumulativeProbability(0.975);
        double spread = products(difference, difference) * products(level, level);
        Statistic trend = spread == 0
                ? Statistic.notDefined("no variance in the differences or in the scores")
                : Statistic.of(products(difference, level) / Math.sqrt(spread));
        return new LimitsOfAgreement(
                n,
                Statistic.of(mean),
                Statistic.of(sd),
                Statistic.of(mean - 1.96 * sd),
                Statistic.of(mean + 1.96 * sd),
                Statistic.of(mean - t * sd / Math.sqrt(n)),
                Statistic.of(mean + t * sd / Math.sqrt(n)),
                Statistic.of(t * Math.sqrt(3.0 / n) * sd),
                trend);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v / x.length;
        }
        return sum;
    }

    private static double products(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mx) * (y[i] - my);
        }
        return sum;
    }
}
