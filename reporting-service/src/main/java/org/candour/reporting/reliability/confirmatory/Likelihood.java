package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * The deviance {@code -2 log L} of normal data with mean mu and covariance Sigma, and how it changes with both. With
 * d the mean residual of a pattern, T = S + dd' and A the inverse of its part of Sigma, each pattern adds
 * {@code n (p ln 2 pi + ln|Sigma| + tr(A T))}.
 *
 * @param deviance -2 log L of everybody
 * @param bySigma the matrix G of {@code d deviance = tr(G dSigma)}, sum of n (A - A T A)
 * @param byMu the vector g of {@code d deviance = g' dmu}, sum of -2 n A d
 */
record Likelihood(double deviance, double[][] bySigma, double[] byMu) {

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    /** One pattern at this mu and Sigma: A, A T A and A d, of the pattern's own size. */
    record Part(Pattern pattern, double logDeterminant, double[][] a, double[][] ata, double[] ad, double distance) {}

    /** Empty when Sigma is not positive definite for one of the patterns. */
    static Optional<Likelihood> of(List<Pattern> patterns, double[] mu, double[][] sigma) {
        int p = mu.length;
        double deviance = 0;
        double[][] bySigma = new double[p][p];
        double[] byMu = new double[p];
        for (Pattern pattern : patterns) {
            Optional<Part> found = part(pattern, mu, sigma);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Part part = found.get();
            int[] items = pattern.items();
            int n = pattern.n();
            deviance += n * (items.length * LOG_TWO_PI + part.logDeterminant + part.distance);
            for (int i = 0; i < items.length; i++) {
                byMu[items[i]] -= 2 * n * part.ad[i];
                for (int j = 0; j < items.length; j++) {
                    bySigma[items[i]][items[j]] += n * (part.a[i][j] - part.ata[i][j]);
                }
            }
        }
        return Optional.of(new Likelihood(deviance, bySigma, byMu));
    }

    static Optional<Part> part(Pattern pattern, double[] mu, double[][] sigma) {
        int[] items = pattern.items();
        int k = items.length;
        double[][] own = new double[k][k];
        double[] d = new double[k];
        for (int i = 0; i < k; i++) {
            d[i] = pattern.mean()[i] - mu[items[i]];
            for (int j = 0; j < k; j++) {
                own[i][j] = sigma[items[i]][items[j]];
            }
        }
        return Cholesky.of(own, 1e-13).map(factor -> {
            double[][] a = factor.inverse();
            double[] ad = Matrices.product(a, d);
            double[][] ata =
                    pattern.n() == 1 ? new double[k][k] : Matrices.product(Matrices.product(a, pattern.cov()), a);
            double distance = Matrices.dot(d, ad);
            for (int i = 0; i < k; i++) {
                distance += pattern.n() == 1 ? 0 : Matrices.dot(a[i], pattern.cov()[i]);
                for (int j = 0; j < k; j++) {
                    ata[i][j] += ad[i] * ad[j];
                }
            }
            return new Part(pattern, factor.logDeterminant(), a, ata, ad, distance);
        });
    }
}
