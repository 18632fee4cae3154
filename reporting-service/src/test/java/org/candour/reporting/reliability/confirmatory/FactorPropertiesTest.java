package org.candour.reporting.reliability.confirmatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.candour.reporting.reliability.confirmatory.Estimate.Kind;
import org.candour.reporting.reliability.confirmatory.FactorModel.Factor;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever the answers; seeded. */
class FactorPropertiesTest {

    private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e", "f");
    private static final FactorModel TWO = Lavaan.model("one =~ a + b + c\ntwo =~ d + e + f");
    private static final double[] LOADINGS = {0.8, -0.7, 0.6, 0.75, 0.65, 0.7};

    @Test
    void theParametersThatMadeTheAnswersComeBack() {
        FactorSolution.Fitted found = fit(TWO, drawn(1, 200_000), Method.COMPLETE, Identification.UNIT_VARIANCE);

        for (int i = 0; i < 6; i++) {
            assertThat(found.estimates().get(i).standardised()).isCloseTo(LOADINGS[i], within(0.01));
        }
        double correlation = found.estimates().stream()
                .filter(line -> line.kind() == Kind.FACTOR_COVARIANCE)
                .findFirst()
                .orElseThrow()
                .standardised();
        assertThat(correlation).isCloseTo(0.5, within(0.01));
        assertThat(found.fit().rmsea().number().orElseThrow()).isLessThan(0.01);
    }

    @Test
    void gapsAtRandomDoNotMoveFiml() {
        double[][] x = drawn(2, 100_000);
        Random random = new Random(3);
        for (double[] column : x) {
            for (int row = 0; row < column.length; row++) {
                column[row] = random.nextInt(10) == 0 ? Double.NaN : column[row];
            }
        }
        FactorSolution.Fitted found = fit(TWO, x, Method.FIML, Identification.UNIT_VARIANCE);

        for (int i = 0; i < 6; i++) {
            assertThat(found.estimates().get(i).standardised()).isCloseTo(LOADINGS[i], within(0.015));
        }
    }

    @Test
    void standardErrorsAreTheSpreadOfTheEstimates() {
        int runs = 300;
        double[] loading = new double[runs];
        double se = 0;
        for (int run = 0; run < runs; run++) {
            Estimate line = fit(TWO, drawn(100 + run, 400), Method.COMPLETE, Identification.UNIT_VARIANCE)
                    .estimates()
                    .getFirst();
            loading[run] = line.value();
            se += line.standardError().number().orElseThrow() / runs;
        }
        double mean = Arrays.stream(loading).average().orElseThrow();
        double spread = Math.sqrt(
                Arrays.stream(loading).map(v -> (v - mean) * (v - mean)).sum() / (runs - 1));
        assertThat(se / spread).isBetween(0.88, 1.12);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void fimlOnCompleteAnswersIsMaximumLikelihood(long seed) {
        double[][] x = drawn(seed, 300);
        FactorSolution.Fitted ml = fit(TWO, x, Method.COMPLETE, Identification.MARKER);
        FactorSolution.Fitted fiml = fit(TWO, x, Method.FIML, Identification.MARKER);

        assertThat(chiSquare(fiml)).isCloseTo(chiSquare(ml), within(1e-6));
        assertThat(fiml.fit().cfi().number().orElseThrow())
                .isCloseTo(ml.fit().cfi().number().orElseThrow(), within(1e-9));
        assertThat(fiml.fit().logLikelihood().number().orElseThrow())
                .isCloseTo(ml.fit().logLikelihood().number().orElseThrow(), within(1e-7));
        assertThat(fiml.fit().parameters()).isEqualTo(ml.fit().parameters() + 6);
        for (int i = 0; i < 15; i++) {
            assertThat(fiml.estimates().get(i).value())
                    .isCloseTo(ml.estimates().get(i).value(), within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void neitherTheOrderOfItemsNorTheirUnitsNorTheMarkerMoveChiSquare(long seed) {
        double[][] x = drawn(seed, 300);
        double expected = chiSquare(fit(TWO, x, Method.COMPLETE, Identification.MARKER));
        List<String> one = new ArrayList<>(List.of("a", "b", "c"));
        List<String> two = new ArrayList<>(List.of("d", "e", "f"));
        Collections.shuffle(one, new Random(seed));
        Collections.shuffle(two, new Random(seed));
        FactorModel shuffled = new FactorModel(List.of(new Factor("two", two), new Factor("one", one)));
        double[][] scaled = Matrices.copy(x);
        for (int row = 0; row < scaled[2].length; row++) {
            scaled[2][row] = 40 - 12 * scaled[2][row];
        }

        assertThat(chiSquare(fit(shuffled, x, Method.COMPLETE, Identification.MARKER)))
                .isCloseTo(expected, within(1e-6));
        assertThat(chiSquare(fit(TWO, scaled, Method.COMPLETE, Identification.MARKER)))
                .isCloseTo(expected, within(1e-6));
        assertThat(chiSquare(fit(TWO, x, Method.FIML, Identification.UNIT_VARIANCE)))
                .isCloseTo(expected, within(1e-6));
    }

    @Test
    void chiSquareOfATrueModelIsRejectedAboutAsOftenAsItShould() {
        int rejected = 0;
        for (int seed = 1000; seed < 1400; seed++) {
            FactorSolution.Fitted found = fit(TWO, drawn(seed, 400), Method.COMPLETE, Identification.UNIT_VARIANCE);
            rejected += found.fit().p().number().orElseThrow() < 0.05 ? 1 : 0;
        }
        assertThat(rejected).isBetween(7, 36);
    }

    @Test
    void derivativesAreThoseOfTheDeviance() throws CannotEstimate {
        double[][] x = drawn(31, 120);
        Random random = new Random(32);
        for (double[] column : x) {
            for (int row = 0; row < column.length; row++) {
                column[row] = random.nextInt(8) == 0 ? Double.NaN : column[row];
            }
        }
        Observations answers = FactorEdgesInWordsTest.observations(x);
        List<Sample> samples = List.of(
                Samples.of(answers, ITEMS, "odd", row -> row % 2 == 1, Method.FIML),
                Samples.of(answers, ITEMS, "even", row -> row % 2 == 0, Method.FIML));
        Parameters parameters = new Parameters(TWO, 2, Parameters.Equal.RESIDUALS, Identification.UNIT_VARIANCE);
        List<Structure> start = Start.of(TWO, samples);
        Surface surface = new Surface(parameters, samples, start);
        double[] at = parameters.read(start);
        for (int i = 0; i < at.length; i++) {
            at[i] += 0.1 * random.nextGaussian();
        }
        Surface.Point here = surface.at(at).orElseThrow();
        double[][] hessian = Curvature.observed(parameters, samples, here);
        double h = 1e-5;
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += h;
            down[i] -= h;
            Surface.Point above = surface.at(up).orElseThrow();
            Surface.Point below = surface.at(down).orElseThrow();
            assertThat((above.deviance() - below.deviance()) / (2 * h))
                    .as("gradient %d", i)
                    .isCloseTo(here.gradient()[i], within(1e-3));
            for (int j = 0; j < at.length; j++) {
                assertThat((above.gradient()[j] - below.gradient()[j]) / (4 * h))
                        .as("hessian %d %d", i, j)
                        .isCloseTo(hessian[i][j], within(1e-4 * Math.max(1, Math.abs(hessian[i][j]))));
            }
        }
    }

    private static double chiSquare(FactorSolution.Fitted found) {
        return found.fit().chiSquare().number().orElseThrow();
    }

    private static FactorSolution.Fitted fit(
            FactorModel model, double[][] x, Method method, Identification identification) {
        return Lavaan.fitted(
                ConfirmatoryAnalysis.of(FactorEdgesInWordsTest.observations(x), model, method, identification));
    }

    /** Two factors that correlate by one half, items of variance one. */
    private static double[][] drawn(long seed, int people) {
        Random random = new Random(seed);
        double[][] x = new double[6][people];
        for (int row = 0; row < people; row++) {
            double one = random.nextGaussian();
            double two = 0.5 * one + Math.sqrt(0.75) * random.nextGaussian();
            for (int i = 0; i < 6; i++) {
                double error = Math.sqrt(1 - LOADINGS[i] * LOADINGS[i]);
                x[i][row] = LOADINGS[i] * (i < 3 ? one : two) + error * random.nextGaussian();
            }
        }
        return x;
    }
}
