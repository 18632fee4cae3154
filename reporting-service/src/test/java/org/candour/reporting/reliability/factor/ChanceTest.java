package org.candour.reporting.reliability.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.candour.reporting.reliability.NoncentralChiSquare;
import org.candour.reporting.reliability.matrix.Eigen;
import org.junit.jupiter.api.Test;

/** Random numbers have the moments they should, and Wishart draws are as good as drawing all the people. */
class ChanceTest {

    @Test
    void chiSquareAndNormalsHaveTheirMoments() {
        Normals normals = new Normals(new SplittableRandom(1));
        double sum = 0;
        double squares = 0;
        double chi = 0;
        double chiSquares = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            double x = normals.next();
            double c = normals.chiSquare(7);
            sum += x;
            squares += x * x;
            chi += c;
            chiSquares += c * c;
        }
        assertThat(sum / n).isCloseTo(0, within(0.01));
        assertThat(squares / n).isCloseTo(1, within(0.02));
        assertThat(chi / n).isCloseTo(7, within(0.05));
        assertThat(chiSquares / n - 49).isCloseTo(14, within(0.5));
    }

    @Test
    void drawnMatricesHaveTheEigenvaluesOfDrawnPeople() {
        int people = 30;
        int items = 6;
        int draws = 3_000;
        SplittableRandom random = new SplittableRandom(2);
        NormalCorrelations wishart = new NormalCorrelations(people, items);
        Normals normals = new Normals(new SplittableRandom(3));
        double[] fast = new double[items];
        double[] slow = new double[items];
        for (int draw = 0; draw < draws; draw++) {
            double[] one = Eigen.values(wishart.draw(random));
            double[] other = Eigen.values(drawn(normals, people, items));
            for (int i = 0; i < items; i++) {
                fast[i] += one[i] / draws;
                slow[i] += other[i] / draws;
            }
        }
        assertThat(fast).containsExactly(slow, within(0.03));
    }

    private static double[][] drawn(Normals normals, int people, int items) {
        double[][] x = new double[items][people];
        for (double[] column : x) {
            double mean = 0;
            for (int p = 0; p < people; p++) {
                column[p] = normals.next();
                mean += column[p] / people;
            }
            double length = 0;
            for (int p = 0; p < people; p++) {
                column[p] -= mean;
                length += column[p] * column[p];
            }
            for (int p = 0; p < people; p++) {
                column[p] /= Math.sqrt(length);
            }
        }
        double[][] r = new double[items][items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                for (int p = 0; p < people; p++) {
                    r[i][j] += x[i][p] * x[j][p];
                }
            }
        }
        return r;
    }

    @Test
    void withoutNoncentralityItIsTheChiSquareAndTheRootGivesTheQuantileBack() {
        ChiSquaredDistribution central = new ChiSquaredDistribution(12);
        for (double x : new double[] {2, 8, 12, 30}) {
            assertThat(NoncentralChiSquare.cdf(x, 12, 0)).isCloseTo(central.cumulativeProbability(x), within(1e-10));
        }
        // pchisq(30, 12, ncp = 9) and pchisq(1700, 185, ncp = 1500) of R 4.2.2
        assertThat(NoncentralChiSquare.cdf(30, 12, 9)).isCloseTo(PCHISQ_30_12_9, within(1e-10));
        assertThat(NoncentralChiSquare.cdf(1700, 185, 1500)).isCloseTo(PCHISQ_1700_185_1500, within(1e-8));
        double ncp = NoncentralChiSquare.noncentrality(1700, 185, 0.05);
        assertThat(NoncentralChiSquare.cdf(1700, 185, ncp)).isCloseTo(0.05, within(1e-8));
        assertThat(NoncentralChiSquare.noncentrality(1, 185, 0.05)).isZero();
    }

    private static final double PCHISQ_30_12_9 = 0.873794091166689;
    private static final double PCHISQ_1700_185_1500 = 0.579169944665106;
}
