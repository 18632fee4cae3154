package org.candour.reporting.reliability.polychoric;

import java.util.Arrays;
import org.candour.reporting.reliability.matrix.Eigen;
import org.candour.reporting.reliability.matrix.NamedMatrix;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Smoothed;

/** Makes a correlation matrix of one that contradicts itself, by lifting its eigenvalues. */
final class Smoothing {

    private Smoothing() {}

    static Smoothed of(NamedMatrix estimated) {
        double[][] r = estimated.values();
        Eigen eigen = Eigen.of(r);
        double[] values = Arrays.stream(eigen.values())
                .map(value -> value < 1e-12 ? 1e-10 : value)
                .toArray();
        int k = r.length;
        double[][] built = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                for (int l = 0; l < k; l++) {
                    built[i][j] += values[l] * eigen.vectors()[l][i] * eigen.vectors()[l][j];
                }
            }
        }
        double largest = 0;
        double[][] scaled = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled[i][j] = i == j ? 1 : built[i][j] / Math.sqrt(built[i][i] * built[j][j]);
                largest = Math.max(largest, Math.abs(scaled[i][j] - r[i][j]));
            }
        }
        return new Smoothed(NamedMatrix.square(estimated.rows(), scaled), largest);
    }
}
