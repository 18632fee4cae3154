package org.candour.reporting.reliability.polychoric;

import org.apache.commons.math3.special.Erf;

/**
 * The standard bivariate normal distribution at the crossings of a grid: {@code P(X <= a_i, Y <= b_j)}. For moderate
 * correlations the integral over the correlation, {@code sin t}, of Drezner and Wesolowsky (1990), J. Stat. Comput.
 * Simul. 35, 101-107, by Gauss-Legendre; near one the complement of Genz (2004), Stat. Comput. 14, 251-260. Good to
 * about 1e-15.
 */
final class BivariateNormal {

    private static final double STEEP = 0.925;

    private static final double[][] NODES = {Legendre.nodes(6), Legendre.nodes(12), Legendre.nodes(20)};
    private static final double[][] WEIGHTS = {Legendre.weights(6), Legendre.weights(12), Legendre.weights(20)};

    private BivariateNormal() {}

    static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }

    static double density(double a, double b, double rho) {
        double left = (1 - rho) * (1 + rho);
        return Math.exp(-(a * a - 2 * rho * a * b + b * b) / (2 * left)) / (2 * Math.PI * Math.sqrt(left));
    }

    /** @param marginA the normal distribution at each a, likewise for b: computed once for all rho */
    static void grid(double[] a, double[] b, double[] marginA, double[] marginB, double rho, double[][] into) {
        if (Math.abs(rho) >= STEEP) {
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < b.length; j++) {
                    into[i][j] = steep(-a[i], -b[j], rho);
                }
            }
            return;
        }
        int rule = Math.abs(rho) < 0.3 ? 0 : Math.abs(rho) < 0.75 ? 1 : 2;
        double half = Math.asin(rho) / 2;
        double[] nodes = NODES[rule];
        double[] sine = new double[nodes.length];
        double[] by = new double[nodes.length];
        for (int q = 0; q < nodes.length; q++) {
            sine[q] = Math.sin(half * (1 + nodes[q]));
            by[q] = 0.5 / ((1 - sine[q]) * (1 + sine[q]));
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                double squares = a[i] * a[i] + b[j] * b[j];
                double twice = 2 * a[i] * b[j];
                double sum = 0;
                for (int q = 0; q < nodes.length; q++) {
                    sum += WEIGHTS[rule][q] * Math.exp((sine[q] * twice - squares) * by[q]);
                }
                into[i][j] = marginA[i] * marginB[j] + half * sum / (2 * Math.PI);
            }
        }
    }

    /** {@code P(X > h, Y > k)} for a correlation near plus or minus one. */
    private static double steep(double h, double k, double rho) {
        if (rho < 0) {
            // P(X > h, Y > k) = P(X > h) - P(X > h, -Y > -k)
            return Math.max(normal(-h) - steep(h, -k, -rho), 0);
        }
        double upper = normal(-Math.max(h, k));
        double left = (1 - rho) * (1 + rho);
        if (left <= 0) {
            return upper;
        }
        double product = h * k;
        double gap = (h - k) * (h - k);
        double width = Math.sqrt(left);
        double c = (4 - product) / 8;
        double d = (12 - product) / 16;
        double sum = width
                * exp(-(gap / left + product) / 2)
                * (1 - c * (gap - left) * (1 - d * gap / 5) / 3 + c * d * left * left / 5);
        double root = Math.sqrt(gap);
        sum -= exp(-product / 2)
                * Math.sqrt(2 * Math.PI)
                * normal(-root / width)
                * root
                * (1 - c * gap * (1 - d * gap / 5) / 3);
        for (int q = 0; q < NODES[2].length; q++) {
            double x = width / 2 * (1 + NODES[2][q]);
            double square = x * x;
            double rest = Math.sqrt(1 - square);
            double smooth = exp(-product * square / (2 * (1 + rest) * (1 + rest))) / rest;
            double series = 1 + c * square * (1 + d * square);
            sum += width / 2 * WEIGHTS[2][q] * exp(-(gap / square + product) / 2) * (smooth - series);
        }
        return Math.max(upper - sum / (2 * Math.PI), 0);
    }

    private static double exp(double power) {
        return Math.exp(Math.min(power, 600));
    }
}
