package org.candour.reporting.reliability;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Two of Guttman's lower bounds to reliability, on the covariance matrix (psych computes them on correlations, so its
 * printed values are those of standardised items). Guttman (1945), Psychometrika 10, 255-282.
 */
final class Guttman {

    /** Below this smallest eigenvalue of R the inverse says more about rounding than about the items. */
    private static final double SINGULAR = 1e-10;

    private Guttman() {}

    /** {@code 1 - tr C / V + sqrt(k / (k-1) * sum of squared off-diagonal C) / V}: never below alpha. */
    static Statistic lambda2(Covariances m) {
        Statistic alpha = Alpha.raw(m);
        if (alpha.number().isEmpty()) {
            return alpha;
        }
        double squares = 0;
        for (int i = 0; i < m.k(); i++) {
            for (int j = 0; j < i; j++) {
                squares += 2 * m.c()[i][j] * m.c()[i][j];
            }
        }
        double v = m.total();
        return Statistic.of(1 - m.trace() / v + Math.sqrt(m.k() / (m.k() - 1.0) * squares) / v);
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
        RealMatrix r = MatrixUtils.createRealMatrix(m.rescaled());
        EigenDecomposition eigen = new EigenDecomposition(r);
        double[] values = eigen.getRealEigenvalues();
        if (values[values.length - 1] < SINGULAR) {
            return Statistic.notDefined("the correlation matrix is singular: an item is a combination of the others,"
                    + " or there are too few people for so many items");
        }
        RealMatrix inverse = MatrixUtils.inverse(r);
        double unexplained = 0;
        for (int i = 0; i < m.k(); i++) {
            unexplained += m.c()[i][i] / inverse.getEntry(i, i);
        }
        return Statistic.of(1 - unexplained / m.total());
    }
}
