package org.candour.reporting.reliability;

import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.matrix.Eigen;

/**
 * Guttman's lower bounds to reliability, but for lambda 4, which is the best split half ({@link SplitHalves}), and the
 * first two of ten Berge and Zegers. Guttman (1945), Psychometrika 10, 255-282; ten Berge and Zegers (1978),
 * Psychometrika 43, 575-579. On covariances they are about the sum score; on correlations about standardised items,
 * which is what {@code psych::guttman} and {@code psych::splitHalf} print.
 *
 * @param lambda1 {@code 1 - tr C / V}
 * @param lambda2 {@code lambda1 + sqrt(k / (k-1) * sum of squared off-diagonal C) / V}: never below alpha
 * @param lambda3 alpha
 * @param lambda5 {@code lambda1 + 2 sqrt(largest sum of squares of a row without its diagonal) / V}
 * @param lambda6 see {@link #lambda6}
 * @param mu2 a bound between lambda 2 (mu 1) and the greatest one
 */
public record Guttman(
        Statistic lambda1, Statistic lambda2, Statistic lambda3, Statistic lambda5, Statistic lambda6, Statistic mu2) {

    /** Below this smallest eigenvalue of R the inverse says more about rounding than about the items. */
    static final double SINGULAR = 1e-10;

    static final String IS_SINGULAR = "the correlation matrix is singular: an item is a combination of the others,"
            + " or there are too few people for so many items";

    static Guttman of(Covariances m) {
        Statistic alpha = Alpha.raw(m);
        if (alpha.number().isEmpty()) {
            return new Guttman(alpha, alpha, alpha, alpha, alpha, alpha);
        }
        double v = m.total();
        double first = 1 - m.trace() / v;
        double largest = 0;
        double squares = 0;
        double fourths = 0;
        for (int i = 0; i < m.k(); i++) {
            double row = 0;
            for (int j = 0; j < m.k(); j++) {
                double square = i == j ? 0 : m.c()[i][j] * m.c()[i][j];
                row += square;
                fourths += square * square;
            }
            squares += row;
            largest = Math.max(largest, row);
        }
        double widen = m.k() / (m.k() - 1.0);
        return new Guttman(
                Statistic.of(first),
                Statistic.of(first + Math.sqrt(widen * squares) / v),
                alpha,
                Statistic.of(first + 2 * Math.sqrt(largest) / v),
                lambda6(m),
                Statistic.of(first + Math.sqrt(squares + Math.sqrt(widen * fourths)) / v));
    }

    /**
     * {@code 1 - sum(e_i^2) / V}, {@code e_i^2 = C_ii (1 - smc_i) = 1 / (C^-1)_ii}: what is left of each item once the
     * others have predicted it. Inverted as {@code C_ii / (R^-1)_ii} with {@code R = cov2cor(C)}, which is the same and
     * better scaled. A pseudo-inverse (psych) would give a number that no longer bounds anything, so a singular R is
     * answered in words. A pairwise R can even have negative eigenvalues.
     */
    static Statistic lambda6(Covariances m) {
        Statistic alpha = Alpha.raw(m);
        if (alpha.number().isEmpty()) {
            return alpha;
        }
        double[][] r = m.rescaled();
        double[] left = unexplained(r);
        if (left.length == 0) {
            return Statistic.notDefined(IS_SINGULAR);
        }
        double unexplained = 0;
        for (int i = 0; i < m.k(); i++) {
            unexplained += m.c()[i][i] * left[i];
        }
        return Statistic.of(1 - unexplained / m.total());
    }

    /** What the others leave unexplained of each standardised item, 1 - smc; no entries when R is singular. */
    static double[] unexplained(double[][] r) {
        double[] values = Eigen.values(r);
        if (values[values.length - 1] < SINGULAR) {
            return new double[0];
        }
        return Cholesky.of(r, 0)
                .map(Cholesky::inverse)
                .map(inverse -> {
                    double[] left = new double[r.length];
                    for (int i = 0; i < left.length; i++) {
                        left[i] = 1 / inverse[i][i];
                    }
                    return left;
                })
                .orElseGet(() -> new double[0]);
    }
}
