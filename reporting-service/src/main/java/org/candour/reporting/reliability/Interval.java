package org.candour.reporting.reliability;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * A 95 % confidence interval of alpha.
 *
 * @param method who derived it
 * @param n the number of people the formula was given, because with missing answers that is a convention
 * @param lower the lower end; both ends are defined or neither is
 * @param upper the upper end
 */
public record Interval(String method, int n, Statistic lower, Statistic upper) {

    /** Two-sided 95 %. */
    private static final double TAIL = 0.025;

    private static final String TWO_PEOPLE = "an interval needs two people";

    private static final double Z = 1.9599639845400545;

    /**
     * {@code [1 - (1 - a) F(.975), 1 - (1 - a) F(.025)]} with F on n - 1 and (n - 1)(k - 1) degrees of freedom. Feldt
     * (1965), Psychometrika 30, 357-370. Assumes normal, essentially tau-equivalent items with equal variances and
     * covariances. The quantile is asked to 1e-14: the library stops at 1e-9 unless told.
     */
    static Interval feldt(Statistic alpha, int n, int k) {
        if (alpha.number().isEmpty() || n < 2 || k < 2) {
            return none("Feldt", n, alpha);
        }
        double error = 1 - alpha.number().getAsDouble();
        FDistribution f = new FDistribution(null, n - 1.0, (n - 1.0) * (k - 1.0), 1e-14);
        return new Interval(
                "Feldt",
                n,
                Statistic.of(1 - error * f.inverseCumulativeProbability(1 - TAIL)),
                Statistic.of(1 - error * f.inverseCumulativeProbability(TAIL)));
    }

    /**
     * {@code a +/- 1.96 sqrt(Q / n)}, {@code Q = 2k^2 / ((k-1)^2 V^3) * (V (tr C^2 + (tr C)^2) - 2 tr C (1'C^2 1))}. van
     * Zyl, Neudecker and Nel (2000); Duhachek and Iacobucci (2004), J. Appl. Psychol. 89, 792-808. Assumes normal
     * items but no equal variances; a large-sample result, so below fifty people it says so.
     */
    static Interval duhachek(Statistic alpha, Covariances m, int n) {
        Statistic error = standardError(alpha, m, n);
        if (error.number().isEmpty()) {
            return none("Duhachek", n, error);
        }
        double reach = Z * error.number().getAsDouble();
        double centre = alpha.number().orElseThrow();
        Statistic lower = Statistic.of(centre - reach);
        Statistic upper = Statistic.of(centre + reach);
        String small = "a large-sample interval on fewer than fifty people";
        return new Interval(
                "Duhachek", n, n < 50 ? lower.caution(small) : lower, n < 50 ? upper.caution(small) : upper);
    }

    /** {@code sqrt(Q / n)} of the interval above: psych's {@code ase}. */
    static Statistic standardError(Statistic alpha, Covariances m, int n) {
        if (alpha.number().isEmpty() || n < 2) {
            return alpha.number().isEmpty() ? alpha : Statistic.notDefined(TWO_PEOPLE);
        }
        double k = m.k();
        double v = m.total();
        double trace = m.trace();
        double squares = 0;
        double rows = 0;
        for (int i = 0; i < m.k(); i++) {
            squares += Arrays.stream(m.c()[i]).map(x -> x * x).sum();
            rows += m.rowTotal(i) * m.rowTotal(i);
        }
        double q = 2 * k * k / ((k - 1) * (k - 1) * v * v * v) * (v * (squares + trace * trace) - 2 * trace * rows);
        return q < -1e-9
                ? Statistic.notDefined("the pairwise covariances contradict one another")
                // Below zero only by rounding, when all items are copies of one another.
                : Statistic.of(Math.sqrt(Math.max(q, 0) / n));
    }

    /**
     * {@code 1 - (1 - a) exp(+/- 1.96 sqrt(2k / ((k-1)(n-2))))}. Bonett (2002), J. Educ. Behav. Stat. 27, 335-340, by
     * the transformation {@code ln(1 - a)}. Assumes compound symmetry, but holds well without, also with few items.
     */
    static Interval bonett(Statistic alpha, int n, int k) {
        if (alpha.number().isEmpty() || k < 2) {
            return none("Bonett", n, alpha);
        }
        if (n < 3) {
            return none("Bonett", n, Statistic.notDefined("an interval by Bonett needs three people"));
        }
        double error = 1 - alpha.number().getAsDouble();
        double reach = Z * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2)));
        return new Interval(
                "Bonett", n, Statistic.of(1 - error * Math.exp(reach)), Statistic.of(1 - error * Math.exp(-reach)));
    }

    private static Interval none(String method, int n, Statistic alpha) {
        Statistic why = alpha.number().isPresent() ? Statistic.notDefined(TWO_PEOPLE) : alpha;
        return new Interval(method, n, why, why);
    }
}
