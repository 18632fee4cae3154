package org.candour.reporting.reliability;

import java.util.Arrays;

/**
 * How the correlations between the items of a scale spread. Clark and Watson (1995) look for a mean of .15 to .50.
 *
 * @param mean psych's {@code average_r}
 * @param median psych's {@code median_r}
 * @param variance psych's {@code var.r}, divisor one less than the number of pairs
 * @param lowest the smallest correlation of two items
 * @param highest the largest
 */
public record InterItem(Statistic mean, Statistic median, Statistic variance, Statistic lowest, Statistic highest) {

    static InterItem of(double[][] r) {
        int pairs = r.length * (r.length - 1) / 2;
        double[] all = new double[pairs];
        int next = 0;
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < i; j++) {
                all[next++] = r[i][j];
            }
        }
        Arrays.sort(all);
        double mean = Alpha.meanOffDiagonal(r);
        double squares = 0;
        for (double one : all) {
            squares += (one - mean) * (one - mean);
        }
        return new InterItem(
                Statistic.of(mean),
                Statistic.of((all[(pairs - 1) / 2] + all[pairs / 2]) / 2),
                pairs < 2
                        ? Statistic.notDefined("one pair of items does not vary")
                        : Statistic.of(squares / (pairs - 1)),
                Statistic.of(all[0]),
                Statistic.of(all[pairs - 1]));
    }

    static InterItem notDefined(String reason) {
        Statistic none = Statistic.notDefined(reason);
        return new InterItem(none, none, none, none, none);
    }
}
