package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.Progress;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * The unrestricted model (lavaan's h1): any means, any covariances. From complete answers they are the sample's own,
 * divisor n; with gaps they are found by the EM algorithm (Dempster, Laird and Rubin 1977; Little and Rubin 2002, ch.
 * 11), run until the deviance falls by less than 1e-9.
 */
record Saturated(double[] mean, double[][] cov, double deviance) {

    private static final int LIMIT = 20_000;

    /** Empty when the covariance matrix is singular or EM does not settle. */
    static Optional<Saturated> of(List<Pattern> patterns, int p) {
        double[] mean = new double[p];
        double[][] cov = new double[p][p];
        start(patterns, mean, cov);
        double before = Double.POSITIVE_INFINITY;
        int n = patterns.stream().mapToInt(Pattern::n).sum();
        boolean complete = patterns.stream().allMatch(pattern -> pattern.items().length == p);
        for (int step = 0; step < LIMIT; step++) {
            Progress.IGNORED.step(step, LIMIT);
            Optional<Likelihood> at = Cholesky.of(cov, 1e-10).flatMap(ok -> Likelihood.of(patterns, mean, cov));
            if (at.isEmpty()) {
                return Optional.empty();
            }
            double deviance = at.get().deviance();
            if (complete || before - deviance < 1e-9) {
                return Optional.of(new Saturated(mean, cov, deviance));
            }
            before = deviance;
            improve(at.get(), mean, cov, n);
        }
        return Optional.empty();
    }

    /** Means and variances of what is there; covariances of the complete answers or, lacking enough, none. */
    private static void start(List<Pattern> patterns, double[] mean, double[][] cov) {
        int p = mean.length;
        for (int i = 0; i < p; i++) {
            Univariate own = Univariate.of(patterns, i);
            mean[i] = own.mean();
            cov[i][i] = own.variance();
        }
        for (Pattern pattern : patterns) {
            boolean only = patterns.size() == 1;
            boolean enough =
                    pattern.n() > p && Cholesky.of(pattern.cov(), 1e-10).isPresent();
            if (pattern.items().length == p && (only || enough)) {
                System.arraycopy(pattern.mean(), 0, mean, 0, p);
                for (int i = 0; i < p; i++) {
                    System.arraycopy(pattern.cov()[i], 0, cov[i], 0, p);
                }
            }
        }
    }

    /** One EM step, written with the derivatives: delta = -Sigma g / 2n, Sigma - Sigma G Sigma / n - delta delta'. */
    private static void improve(Likelihood at, double[] mean, double[][] cov, int n) {
        double[] delta = Matrices.product(cov, at.byMu());
        double[][] change = Matrices.product(Matrices.product(cov, at.bySigma()), cov);
        for (int i = 0; i < mean.length; i++) {
            delta[i] /= -2.0 * n;
            mean[i] += delta[i];
        }
        for (int i = 0; i < mean.length; i++) {
            for (int j = 0; j <= i; j++) {
                cov[i][j] -= change[i][j] / n + delta[i] * delta[j];
                cov[j][i] = cov[i][j];
            }
        }
    }
}
