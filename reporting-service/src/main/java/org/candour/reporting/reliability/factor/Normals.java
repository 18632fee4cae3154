package org.candour.reporting.reliability.factor;

import java.util.SplittableRandom;

/**
 * Normal and chi-square random numbers from a seeded stream, by methods written here, so that a seed gives the same
 * numbers on every Java version. Marsaglia and Bray (1964); Marsaglia and Tsang (2000), ACM TOMS 26, 363-372.
 */
final class Normals {

    private final SplittableRandom random;
    private double spare;
    private boolean hasSpare;

    Normals(SplittableRandom random) {
        this.random = random;
    }

    double next() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double by = Math.sqrt(-2 * Math.log(s) / s);
                spare = v * by;
                hasSpare = true;
                return u * by;
            }
        }
    }

    /** Chi-square with at least two degrees of freedom. */
    double chiSquare(double df) {
        double shape = df / 2 - 1 / 3.0;
        double spread = 1 / Math.sqrt(9 * shape);
        while (true) {
            double x = next();
            double cube = 1 + spread * x;
            if (cube <= 0) {
                continue;
            }
            double v = cube * cube * cube;
            if (Math.log(1 - random.nextDouble()) < 0.5 * x * x + shape * (1 - v + Math.log(v))) {
                return 2 * shape * v;
            }
        }
    }
}
