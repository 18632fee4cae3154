package org.candour.reporting.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against commons-math3, and against what eigenvalues and inverses are by definition. */
class EigenTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 25, 40})
    void valuesAndVectorsAreThoseOfTheMatrix(int n) {
        for (long seed = 0; seed < 20; seed++) {
            double[][] a = symmetric(n, seed);
            Eigen eigen = Eigen.of(a);

            double[] library = new EigenDecomposition(new Array2DRowRealMatrix(a)).getRealEigenvalues();
            Arrays.sort(library);
            for (int k = 0; k < n; k++) {
                assertThat(eigen.values()[k]).isCloseTo(library[n - 1 - k], within(1e-10));
                assertThat(Eigen.values(a)[k]).isCloseTo(library[n - 1 - k], within(1e-10));
                for (int i = 0; i < n; i++) {
                    double image = 0;
                    for (int j = 0; j < n; j++) {
                        image += a[i][j] * eigen.vectors()[k][j];
                    }
                    assertThat(image).isCloseTo(eigen.values()[k] * eigen.vectors()[k][i], within(1e-10));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 30})
    void choleskyInvertsAndTellsTheDeterminant(int n) {
        double[][] a = symmetric(n, 5);
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    square[i][j] += a[i][k] * a[j][k] + (i == j ? 0.1 : 0);
                }
            }
        }
        Cholesky cholesky = Cholesky.of(square, 0).orElseThrow();
        LUDecomposition library = new LUDecomposition(new Array2DRowRealMatrix(square));

        assertThat(cholesky.logDeterminant()).isCloseTo(Math.log(library.getDeterminant()), within(1e-8));
        double[][] inverse = library.getSolver().getInverse().getData();
        for (int i = 0; i < n; i++) {
            assertThat(cholesky.inverse()[i]).containsExactly(inverse[i], within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void whatIsNotPositiveDefiniteHasNoTriangle(int n) {
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        assertThat(Cholesky.of(ones, 1e-12)).isEmpty();
        assertThat(Eigen.values(ones)[0]).isCloseTo(n, within(1e-12));
        assertThat(Eigen.values(ones)[n - 1]).isCloseTo(0, within(1e-12));
    }

    private static double[][] symmetric(int n, long seed) {
        Random random = new Random(seed);
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = random.nextGaussian();
                a[j][i] = a[i][j];
            }
        }
        return a;
    }
}
