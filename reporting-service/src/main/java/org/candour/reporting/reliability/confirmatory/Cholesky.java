package org.candour.reporting.reliability.confirmatory;

import java.util.Optional;

/** The factor L of a positive definite matrix {@code A = L L'}, and what follows from it. */
final class Cholesky {

    private final double[][] l;

    private Cholesky(double[][] l) {
        this.l = l;
    }

    /** Empty when a pivot falls to {@code tolerance} times its diagonal entry or below: not positive definite. */
    static Optional<Cholesky> of(double[][] a, double tolerance) {
        int n = a.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i > j) {
                    l[i][j] = rest / l[j][j];
                } else if (a[i][i] > 0 && rest > tolerance * a[i][i]) {
                    l[i][i] = Math.sqrt(rest);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(l));
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            sum += Math.log(l[i][i]);
        }
        return 2 * sum;
    }

    double[][] inverse() {
        int n = l.length;
        double[][] m = new double[n][n];
        for (int j = 0; j < n; j++) {
            m[j][j] = 1 / l[j][j];
            for (int i = j + 1; i < n; i++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum -= l[i][k] * m[k][j];
                }
                m[i][j] = sum / l[i][i];
            }
        }
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                double left = m[k][i];
                for (int j = 0; j <= i; j++) {
                    inverse[i][j] += left * m[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                inverse[j][i] = inverse[i][j];
            }
        }
        return inverse;
    }

    double[] solve(double[] b) {
        int n = l.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
