package org.candour.reporting.reliability.factor;

import org.apache.commons.math3.special.Gamma;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * Bartlett's test that no items correlate: {@code -(n - 1 - (2k+5)/6) ln det R}. Bartlett (1951), Biometrika 38, 337-344;
 * {@code psych::cortest.bartlett}. With large samples it rejects always, so it is a floor and no recommendation.
 *
 * @param chiSquare the statistic
 * @param degrees {@code k(k-1)/2}
 * @param p upper tail probability; 0 when below 1e-300
 * @param logDeterminant ln det R
 * @param n the number of people it was given
 */
public record Sphericity(Statistic chiSquare, int degrees, Statistic p, Statistic logDeterminant, int n) {

    public static Outcome<Sphericity> of(ItemCorrelations items) {
        int k = items.k();
        double factor = items.n() - 1 - (2 * k + 5) / 6.0;
        if (factor <= 0) {
            return Outcome.notDefined("too few people for Bartlett's test");
        }
        return Cholesky.of(items.correlation().values(), 1e-12)
                .map(Cholesky::logDeterminant)
                .map(log -> Outcome.of(new Sphericity(
                        Statistic.of(-factor * log),
                        k * (k - 1) / 2,
                        Statistic.of(Gamma.regularizedGammaQ(k * (k - 1) / 4.0, Math.max(-factor * log, 0) / 2)),
                        Statistic.of(log),
                        items.n())))
                .orElseGet(() -> Outcome.notDefined("the correlation matrix is singular: its determinant is zero"));
    }
}
