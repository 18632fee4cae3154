package org.candour.reporting.reliability.polychoric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against another way to the same probability: one integral over x of the conditional distribution of y. */
class BivariateNormalTest {

    private static final double[] PLACES = {-3.1, -1.2, -0.3, 0, 0.4, 1.7, 2.9};

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, -0.29, 0.31, -0.6, 0.76, 0.92, -0.93, 0.95, 0.99, -0.999})
    void agreesWithIntegration(double rho) {
        double[] margin = new double[PLACES.length];
        for (int i = 0; i < margin.length; i++) {
            margin[i] = BivariateNormal.normal(PLACES[i]);
        }
        double[][] grid = new double[PLACES.length][PLACES.length];
        BivariateNormal.grid(PLACES, PLACES, margin, margin, rho, grid);
        for (int i = 0; i < PLACES.length; i++) {
            for (int j = 0; j < PLACES.length; j++) {
                assertThat(grid[i][j])
                        .as("%s, %s", PLACES[i], PLACES[j])
                        .isCloseTo(integrated(PLACES[i], PLACES[j], rho), within(2e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.95, -0.5, 0, 0.2, 0.8, 0.97})
    void atTheOriginTheArcSineSaysIt(double rho) {
        double[] zero = {0};
        double[][] grid = new double[1][1];
        BivariateNormal.grid(zero, zero, new double[] {0.5}, new double[] {0.5}, rho, grid);

        assertThat(grid[0][0]).isCloseTo(0.25 + Math.asin(rho) / (2 * Math.PI), within(1e-14));
    }

    /** Simpson's rule on a fine grid, from nine standard deviations below. */
    private static double integrated(double h, double k, double rho) {
        int steps = 40_000;
        double from = -9;
        double width = (h - from) / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = from + i * width;
            double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * density * BivariateNormal.normal((k - rho * x) / Math.sqrt(1 - rho * rho));
        }
        return sum * width / 3;
    }
}
