package org.candour.reporting.reliability.groups;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Student's t with a non-centrality, which commons-math3 lacks: Lenth (1989), Algorithm AS 243, Applied Statistics 38,
 * 185-189, with its Poisson weights taken as logarithms so that large non-centralities do not underflow. R: {@code
 * pt(t, df, ncp)}.
 */
final class NoncentralT {

    private NoncentralT() {}

    /** P(T <= t). */
    static double cdf(double t, double df, double ncp) {
        if (t < 0) {
            return 1 - cdf(-t, df, -ncp);
        }
        double below = 0.5 * Erf.erfc(ncp / Math.sqrt(2));
        if (t == 0) {
            return below;
        }
        double x = t * t / (t * t + df);
        double half = ncp * ncp / 2;
        double sum = 0;
        double reach = 9 * Math.sqrt(half) + 40;
        for (long j = (long) Math.max(0, half - reach); j <= half + reach; j++) {
            double log = half == 0 ? (j == 0 ? 0 : Double.NEGATIVE_INFINITY) : j * Math.log(half) - half;
            double even = Math.exp(log - Gamma.logGamma(j + 1.0));
            double odd = ncp / Math.sqrt(2) * Math.exp(log - Gamma.logGamma(j + 1.5));
            sum += even * Beta.regularizedBeta(x, j + 0.5, df / 2) + odd * Beta.regularizedBeta(x, j + 1.0, df / 2);
        }
        return Math.clamp(below + sum / 2, 0, 1);
    }

    /** The non-centrality under which t lies at this probability. */
    static double noncentrality(double t, double df, double probability) {
        double step = 5 + Math.abs(t);
        double low = t - step;
        double high = t + step;
        while (cdf(t, df, low) < probability) {
            low -= step;
        }
        while (cdf(t, df, high) > probability) {
            high += step;
        }
        while (high - low > 1e-11 * Math.max(1, Math.abs(high))) {
            double middle = (low + high) / 2;
            if (cdf(t, df, middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
