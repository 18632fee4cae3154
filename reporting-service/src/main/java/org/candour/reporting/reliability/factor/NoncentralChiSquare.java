package org.candour.reporting.reliability.factor;

import org.apache.commons.math3.special.Gamma;

/** The noncentral chi-square distribution as a Poisson mixture of central ones, summed outwards from its mode. */
final class NoncentralChiSquare {

    private NoncentralChiSquare() {}

    static double cumulative(double x, double df, double noncentrality) {
        double half = noncentrality / 2;
        int mode = (int) half;
        double sum = 0;
        for (int j = mode; j >= 0; j--) {
            double term = term(x, df, half, j);
            sum += term;
            if (term < 1e-17) {
                break;
            }
        }
        for (int j = mode + 1; ; j++) {
            double weight = weight(half, j);
            sum += weight * Gamma.regularizedGammaP(df / 2 + j, x / 2);
            if (weight < 1e-17) {
                return sum;
            }
        }
    }

    /** The noncentrality at which {@code x} is the given quantile; 0 when even the central distribution lies above. */
    static double noncentrality(double x, double df, double share) {
        if (cumulative(x, df, 0) <= share) {
            return 0;
        }
        double low = 0;
        double high = Math.max(x, 1);
        while (cumulative(x, df, high) > share) {
            low = high;
            high *= 2;
        }
        while (high - low > 1e-10 * (1 + high)) {
            double middle = (low + high) / 2;
            if (cumulative(x, df, middle) > share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double term(double x, double df, double half, int j) {
        return weight(half, j) * Gamma.regularizedGammaP(df / 2 + j, x / 2);
    }

    private static double weight(double half, int j) {
        return half == 0 ? (j == 0 ? 1 : 0) : Math.exp(j * Math.log(half) - half - Gamma.logGamma(j + 1.0));
    }
}
