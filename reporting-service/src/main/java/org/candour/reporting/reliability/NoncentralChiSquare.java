package org.candour.reporting.reliability;

import org.apache.commons.math3.special.Gamma;

/**
 * The distribution commons-math3 lacks: chi-square with a non-centrality, as a mixture of central ones with Poisson
 * weights (Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, ch. 29). R: {@code pchisq(x, df,
 * ncp)}.
 */
public final class NoncentralChiSquare {

    private NoncentralChiSquare() {}

    /** P(X <= x). Terms are summed from the last that matters down, so that each central probability follows. */
    public static double cdf(double x, double df, double ncp) {
        if (x <= 0) {
            return 0;
        }
        double half = ncp / 2;
        double reach = 9 * Math.sqrt(half) + 40;
        long last = (long) Math.ceil(half + reach);
        long first = (long) Math.max(0, Math.floor(half - reach));
        double central = Gamma.regularizedGammaP(df / 2 + last, x / 2, 1e-15, 100_000);
        double sum = 0;
        for (long j = last; j >= first; j--) {
            double weight =
                    half == 0 ? (j == 0 ? 1 : 0) : Math.exp(j * Math.log(half) - half - Gamma.logGamma(j + 1.0));
            sum += weight * central;
            double shape = df / 2 + j - 1;
            if (j > first) {
                central += Math.exp(shape * Math.log(x / 2) - x / 2 - Gamma.logGamma(shape + 1));
            }
        }
        return Math.min(1, sum);
    }

    /** The non-centrality under which x lies at this probability; zero when even a central one puts x below it. */
    public static double noncentrality(double x, double df, double probability) {
        if (cdf(x, df, 0) <= probability) {
            return 0;
        }
        double low = 0;
        double high = Math.max(x, 1);
        while (cdf(x, df, high) > probability) {
            high *= 2;
        }
        while (high - low > 1e-10 * Math.max(1, high)) {
            double middle = (low + high) / 2;
            if (cdf(x, df, middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
