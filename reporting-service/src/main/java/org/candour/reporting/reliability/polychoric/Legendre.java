package org.candour.reporting.reliability.polychoric;

/** Gauss-Legendre quadrature on [-1, 1]: nodes are roots of Legendre polynomials, found by Newton's method. */
final class Legendre {

    private Legendre() {}

    static double[] nodes(int n) {
        double[] nodes = new double[n];
        for (int i = 0; i < n; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
            for (int step = 0; step < 50; step++) {
                double[] p = polynomial(n, x);
                double change = p[0] / p[1];
                x -= change;
                if (Math.abs(change) < 1e-16) {
                    break;
                }
            }
            nodes[i] = x;
        }
        return nodes;
    }

    static double[] weights(int n) {
        double[] weights = nodes(n);
        for (int i = 0; i < n; i++) {
            double slope = polynomial(n, weights[i])[1];
            weights[i] = 2 / ((1 - weights[i]) * (1 + weights[i]) * slope * slope);
        }
        return weights;
    }

    /** The polynomial and its slope. */
    private static double[] polynomial(int n, double x) {
        double before = 1;
        double value = x;
        for (int degree = 2; degree <= n; degree++) {
            double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
            before = value;
            value = next;
        }
        return new double[] {value, n * (x * value - before) / (x * x - 1)};
    }
}
