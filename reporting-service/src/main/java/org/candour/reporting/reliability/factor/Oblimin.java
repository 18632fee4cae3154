package org.candour.reporting.reliability.factor;

import org.candour.reporting.reliability.matrix.Elimination;

/**
 * One descent of direct quartimin: the turning matrix T has columns of length one, the pattern is {@code A (T')^-1}, the
 * factors correlate as {@code T'T}. Each step goes down the gradient within those columns, twice as far as the last one
 * if that helps and half as far until it does.
 */
final class Oblimin {

    private final double[][] a;
    private final int p;
    private final int m;
    private double[][] t;
    private double[][] pattern;
    private double criterion;
    private double slope = Double.POSITIVE_INFINITY;
    private double reach = 1;

    Oblimin(double[][] loadings, double[][] start) {
        a = loadings;
        p = loadings.length;
        m = start.length;
        t = start;
        pattern = pattern(Elimination.inverse(start));
        criterion = criterion(pattern);
    }

    double[][] pattern() {
        return pattern;
    }

    double criterion() {
        return criterion;
    }

    /** Length of the projected gradient at the last step. */
    double slope() {
        return slope;
    }

    double[][] phi() {
        double[][] phi = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                for (int k = 0; k < m; k++) {
                    phi[i][j] += t[k][i] * t[k][j];
                }
            }
        }
        for (int i = 0; i < m; i++) {
            phi[i][i] = 1;
        }
        return phi;
    }

    Oblimin follow(double settled, int steps) {
        for (int step = 0; step < steps; step++) {
            double[][] down = projected();
            slope = norm(down);
            if (slope < settled || !go(down)) {
                return this;
            }
        }
        return this;
    }

    private boolean go(double[][] down) {
        reach *= 2;
        for (int half = 0; half <= 40; half++, reach /= 2) {
            double[][] next = new double[m][m];
            for (int j = 0; j < m; j++) {
                double length = 0;
                for (int i = 0; i < m; i++) {
                    next[i][j] = t[i][j] - reach * down[i][j];
                    length += next[i][j] * next[i][j];
                }
                length = Math.sqrt(length);
                for (int i = 0; i < m; i++) {
                    next[i][j] /= length;
                }
            }
            double[][] inverse = Elimination.inverse(next);
            if (inverse.length == 0) {
                continue;
            }
            double[][] nextPattern = pattern(inverse);
            double nextCriterion = criterion(nextPattern);
            if (criterion - nextCriterion > 0.5 * slope * slope * reach
                    || (slope < 1e-5 && nextCriterion < criterion)) {
                t = next;
                pattern = nextPattern;
                criterion = nextCriterion;
                return true;
            }
        }
        return false;
    }

    /** {@code G - T diag(T'G)} with G the gradient of the criterion in T. */
    private double[][] projected() {
        double[][] perLoading = new double[p][m];
        for (int i = 0; i < p; i++) {
            double all = 0;
            for (int j = 0; j < m; j++) {
                all += pattern[i][j] * pattern[i][j];
            }
            for (int j = 0; j < m; j++) {
                perLoading[i][j] = pattern[i][j] * (all - pattern[i][j] * pattern[i][j]);
            }
        }
        double[][] inverse = Elimination.inverse(t);
        double[][] middle = new double[m][m];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < m; j++) {
                for (int k = 0; k < m; k++) {
                    middle[j][k] += pattern[i][j] * perLoading[i][k];
                }
            }
        }
        double[][] gradient = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                for (int k = 0; k < m; k++) {
                    gradient[j][i] -= middle[i][k] * inverse[k][j];
                }
            }
        }
        for (int j = 0; j < m; j++) {
            double along = 0;
            for (int i = 0; i < m; i++) {
                along += t[i][j] * gradient[i][j];
            }
            for (int i = 0; i < m; i++) {
                gradient[i][j] -= t[i][j] * along;
            }
        }
        return gradient;
    }

    private double[][] pattern(double[][] inverse) {
        double[][] result = new double[p][m];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < m; j++) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += a[i][k] * inverse[j][k];
                }
                result[i][j] = sum;
            }
        }
        return result;
    }

    private static double criterion(double[][] l) {
        double sum = 0;
        for (double[] row : l) {
            double squares = 0;
            double fourths = 0;
            for (double one : row) {
                squares += one * one;
                fourths += one * one * one * one;
            }
            sum += squares * squares - fourths;
        }
        return sum / 4;
    }

    private static double norm(double[][] x) {
        double sum = 0;
        for (double[] row : x) {
            for (double one : row) {
                sum += one * one;
            }
        }
        return Math.sqrt(sum);
    }
}
