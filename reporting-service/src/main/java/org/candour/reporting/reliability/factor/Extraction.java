package org.candour.reporting.reliability.factor;

import java.util.Arrays;
import java.util.Optional;
import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.matrix.Eigen;

/**
 * The uniquenesses that leave least unexplained by m factors, and the loadings that go with them. Both objectives are
 * functions of the uniquenesses alone, because the best loadings for given uniquenesses are eigenvectors; both have
 * exact first and second derivatives. Uniquenesses lie in [.005, 1].
 */
final class Extraction {

    static final double LEAST = 0.005;

    /** Uniquenesses psi and unrotated loadings, one row per item. */
    record Unrotated(double[] psi, double[][] loadings) {

        boolean atBound(int item) {
            return psi[item] <= LEAST * (1 + 1e-9);
        }
    }

    private Extraction() {}

    /**
     * Minimum residuals: half the sum of squares of the eigenvalues of {@code R - Psi} beyond the first m. Harman and
     * Jones (1966), Psychometrika 31, 351-368; as a function of psi, Joreskog (1977). Needs no inverse.
     */
    static Optional<Unrotated> minres(double[][] r, int m) {
        return BoundedNewton.minimum((psi, g, h) -> leastSquares(r, m, psi, g, h), start(r, m), LEAST, 1)
                .map(psi -> new Unrotated(psi, minresLoadings(r, m, psi)));
    }

    /**
     * Maximum likelihood: {@code sum over the last eigenvalues t of Psi^-1/2 R Psi^-1/2 of (t - ln t - 1)}, over ln psi.
     * Joreskog (1967), Psychometrika 32, 443-482; Lawley and Maxwell (1971), ch. 4. {@code stats::factanal} minimises
     * the same. R must be positive definite.
     */
    static Optional<Unrotated> likelihood(double[][] r, int m) {
        double[] start = Arrays.stream(start(r, m)).map(Math::log).toArray();
        return BoundedNewton.minimum((x, g, h) -> discrepancy(r, m, x, g, h), start, Math.log(LEAST), 0)
                .map(x -> Arrays.stream(x).map(Math::exp).toArray())
                .map(psi -> new Unrotated(psi, likelihoodLoadings(r, m, psi)));
    }

    private static double[] start(double[][] r, int m) {
        int p = r.length;
        double[] start = new double[p];
        Arrays.fill(start, 0.5);
        Cholesky.of(r, 1e-10).map(Cholesky::inverse).ifPresent(inverse -> {
            for (int i = 0; i < p; i++) {
                start[i] = (1 - 0.5 * m / p) / inverse[i][i];
            }
        });
        return start;
    }

    private static double[][] less(double[][] r, double[] psi) {
        double[][] reduced = new double[r.length][];
        for (int i = 0; i < r.length; i++) {
            reduced[i] = r[i].clone();
            reduced[i][i] -= psi[i];
        }
        return reduced;
    }

    private static double leastSquares(double[][] r, int m, double[] psi, double[] g, double[][] h) {
        int p = r.length;
        Eigen eigen = Eigen.of(less(r, psi));
        double[] values = eigen.values();
        double[][] w = eigen.vectors();
        Arrays.fill(g, 0);
        double sum = 0;
        double[][] outer = new double[p][p];
        for (int k = m; k < p; k++) {
            sum += values[k] * values[k] / 2;
            for (int i = 0; i < p; i++) {
                g[i] -= values[k] * w[k][i] * w[k][i];
                for (int j = 0; j <= i; j++) {
                    outer[i][j] += w[k][i] * w[k][j];
                }
            }
        }
        double[][] mixed = mixed(w, m, (k, l) -> 2 * ratio(values[k], values[k] - values[l]));
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                h[i][j] = outer[i][j] * outer[i][j] + mixed[i][j];
                h[j][i] = h[i][j];
            }
        }
        return sum;
    }

    private static double discrepancy(double[][] r, int m, double[] x, double[] g, double[][] h) {
        int p = r.length;
        Eigen eigen = Eigen.of(scaled(r, x));
        double[] t = eigen.values();
        double[][] w = eigen.vectors();
        Arrays.fill(g, 0);
        double sum = 0;
        double[][] outer = new double[p][p];
        double[][] weighted = new double[p][p];
        for (int k = m; k < p; k++) {
            double value = Math.max(t[k], 1e-300);
            sum += value - Math.log(value) - 1;
            for (int i = 0; i < p; i++) {
                g[i] += (1 - value) * w[k][i] * w[k][i];
                for (int j = 0; j <= i; j++) {
                    double product = w[k][i] * w[k][j];
                    outer[i][j] += product;
                    weighted[i][j] += value * product;
                }
            }
        }
        double[][] mixed = mixed(w, m, (k, l) -> (t[k] - 1) * ratio(t[k] + t[l], t[k] - t[l]));
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                h[i][j] = outer[i][j] * weighted[i][j] + mixed[i][j];
                h[j][i] = h[i][j];
            }
        }
        return sum;
    }

    private interface PairWeight {
        double of(int left, int kept);
    }

    /** {@code sum over left k and kept l of weight(k, l) w_ki w_kj w_li w_lj}, lower triangle. */
    private static double[][] mixed(double[][] w, int m, PairWeight weight) {
        int p = w.length;
        double[][] mixed = new double[p][p];
        double[] product = new double[p];
        for (int k = m; k < p; k++) {
            for (int l = 0; l < m; l++) {
                double by = weight.of(k, l);
                for (int i = 0; i < p; i++) {
                    product[i] = w[k][i] * w[l][i];
                }
                for (int i = 0; i < p; i++) {
                    double left = by * product[i];
                    for (int j = 0; j <= i; j++) {
                        mixed[i][j] += left * product[j];
                    }
                }
            }
        }
        return mixed;
    }

    private static double ratio(double above, double below) {
        return Math.abs(below) < 1e-12 ? 0 : above / below;
    }

    private static double[][] scaled(double[][] r, double[] logPsi) {
        double[] by = Arrays.stream(logPsi).map(x -> Math.exp(-x / 2)).toArray();
        double[][] scaled = new double[r.length][r.length];
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r.length; j++) {
                scaled[i][j] = r[i][j] * by[i] * by[j];
            }
        }
        return scaled;
    }

    private static double[][] minresLoadings(double[][] r, int m, double[] psi) {
        Eigen eigen = Eigen.of(less(r, psi));
        double[][] loadings = new double[psi.length][m];
        for (int i = 0; i < psi.length; i++) {
            for (int l = 0; l < m; l++) {
                loadings[i][l] = eigen.vectors()[l][i] * Math.sqrt(Math.max(eigen.values()[l], 0));
            }
        }
        return loadings;
    }

    private static double[][] likelihoodLoadings(double[][] r, int m, double[] psi) {
        Eigen eigen = Eigen.of(scaled(r, Arrays.stream(psi).map(Math::log).toArray()));
        double[][] loadings = new double[psi.length][m];
        for (int i = 0; i < psi.length; i++) {
            for (int l = 0; l < m; l++) {
                loadings[i][l] =
                        Math.sqrt(psi[i]) * eigen.vectors()[l][i] * Math.sqrt(Math.max(eigen.values()[l] - 1, 0));
            }
        }
        return loadings;
    }
}
