package org.candour.reporting.reliability.factor;

/** The planar rotations of varimax on rows that are weighted already. */
final class Varimax {

    private Varimax() {}

    /** Turns pair after pair of columns to its best angle until no angle is left. */
    static void turn(double[][] x) {
        int m = x[0].length;
        for (int sweep = 0; sweep < 1000; sweep++) {
            double widest = 0;
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < a; b++) {
                    widest = Math.max(widest, Math.abs(turn(x, a, b)));
                }
            }
            if (widest < 1e-11) {
                return;
            }
        }
    }

    private static double turn(double[][] x, int a, int b) {
        double sumU = 0;
        double sumV = 0;
        double squares = 0;
        double cross = 0;
        for (double[] row : x) {
            double u = row[a] * row[a] - row[b] * row[b];
            double v = 2 * row[a] * row[b];
            sumU += u;
            sumV += v;
            squares += u * u - v * v;
            cross += 2 * u * v;
        }
        int p = x.length;
        double angle = Math.atan2(cross - 2 * sumU * sumV / p, squares - (sumU * sumU - sumV * sumV) / p) / 4;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (double[] row : x) {
            double left = row[a];
            row[a] = cosine * left + sine * row[b];
            row[b] = cosine * row[b] - sine * left;
        }
        return angle;
    }

    /** Minus the sum over factors of the variance of squared loadings. */
    static double criterion(double[][] x) {
        int p = x.length;
        double criterion = 0;
        for (int j = 0; j < x[0].length; j++) {
            double squares = 0;
            double fourths = 0;
            for (double[] row : x) {
                double square = row[j] * row[j];
                squares += square;
                fourths += square * square;
            }
            criterion -= fourths / p - squares * squares / p / p;
        }
        return criterion;
    }
}
