package org.candour.reporting.reliability.factor;

import java.util.Arrays;
import java.util.List;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.matrix.Eigen;

/**
 * The eigenvalues to plot, largest first.
 *
 * @param components of R: variances of principal components, adding up to the number of items
 * @param factors of R with squared multiple correlations on its diagonal: common variance; may be below zero
 */
public record Scree(List<Double> components, Outcome<List<Double>> factors) {

    public static Scree of(ItemCorrelations items) {
        double[][] r = items.correlation().values();
        double[] reduced = reducedValues(r);
        return new Scree(
                boxed(Eigen.values(r)),
                reduced.length == 0
                        ? Outcome.notDefined("the correlation matrix is singular: no squared multiple correlations")
                        : Outcome.of(boxed(reduced)));
    }

    /** No entries when R has no inverse. */
    static double[] reducedValues(double[][] r) {
        return Cholesky.of(r, 1e-10)
                .map(Cholesky::inverse)
                .map(inverse -> {
                    double[][] reduced = Arrays.stream(r).map(double[]::clone).toArray(double[][]::new);
                    for (int i = 0; i < r.length; i++) {
                        reduced[i][i] = 1 - 1 / inverse[i][i];
                    }
                    return Eigen.values(reduced);
                })
                .orElseGet(() -> new double[0]);
    }

    static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
