package org.candour.reporting.reliability.confirmatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Flaw;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way a model can end without a fit, by type and in words. */
class FactorEdgesInWordsTest {

    private static final FactorModel THREE = Lavaan.model("all =~ a + b + c");

    @ParameterizedTest
    @EnumSource(Method.class)
    void asManyItemsAsPeopleIsTooFew(Method method) {
        FactorSolution.NotEstimable found = none(fit(THREE, method, columns(3, 3, 1)));

        assertThat(found.obstacle()).isEqualTo(Obstacle.TOO_FEW_PEOPLE);
        assertThat(found.reason()).contains("more people than items");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void anItemWithoutVarianceIsNamed(Method method) {
        double[][] x = columns(3, 50, 2);
        Arrays.fill(x[1], 0.1);
        FactorSolution.NotEstimable found = none(fit(THREE, method, x));

        assertThat(found.obstacle()).isEqualTo(Obstacle.NO_VARIANCE);
        assertThat(found.reason()).startsWith("b has no variance");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aCopyOfAnItemIsSingular(Method method) {
        double[][] x = columns(3, 50, 3);
        x[2] = x[0].clone();

        assertThat(none(fit(THREE, method, x)).obstacle()).isEqualTo(Obstacle.SINGULAR);
    }

    @Test
    void itemsNobodyAnsweredTogetherAreNamed() {
        double[][] x = columns(3, 60, 4);
        for (int row = 0; row < 60; row++) {
            x[row < 30 ? 0 : 1][row] = Double.NaN;
        }
        FactorSolution.NotEstimable found = none(fit(THREE, Method.FIML, x));

        assertThat(found.obstacle()).isEqualTo(Obstacle.NEVER_ANSWERED_TOGETHER);
        assertThat(found.reason()).contains("both a and b");
        assertThat(none(fit(THREE, Method.COMPLETE, x)).obstacle()).isEqualTo(Obstacle.TOO_FEW_PEOPLE);
    }

    @Test
    void twoItemsAloneDecideNothing() {
        FactorSolution.NotEstimable found = none(fit(Lavaan.model("all =~ a + b"), Method.COMPLETE, columns(3, 50, 5)));

        assertThat(found.obstacle()).isEqualTo(Obstacle.NOT_IDENTIFIED);
        assertThat(found.reason()).contains("more parameters than");
    }

    @Test
    void aFactorOfOneItemIsNotDecidedEither() {
        FactorSolution found = fit(Lavaan.model("one =~ a + b + c + d\ntwo =~ e"), Method.COMPLETE, columns(5, 200, 6));

        assertThat(none(found).obstacle()).isIn(Obstacle.NOT_IDENTIFIED, Obstacle.NO_CONVERGENCE);
    }

    @Test
    void threeItemsFitPerfectlyAndThatMeansNothing() {
        FactorSolution.Fitted found = Lavaan.fitted(fit(THREE, Method.COMPLETE, columns(3, 200, 7)));

        assertThat(found.fit().df()).isZero();
        assertThat(found.fit().cfi()).isEqualTo(Statistic.notDefined(Fit.JUST_IDENTIFIED));
        assertThat(found.fit().chiSquare().number()).isEmpty();
        assertThat(found.fit().rmseaUpper().number()).isEmpty();
        assertThat(found.fit().aic().number()).isPresent();
        assertThat(found.cautions()).contains(Fit.JUST_IDENTIFIED);
        assertThat(found.estimates()).hasSize(7);
    }

    @Test
    void aNegativeErrorVarianceIsAHeywoodCaseWithoutFit() {
        // Correlations .9, .9 and .6: the loading of a would have to be above one.
        double[][] x = withCorrelations(300, new double[][] {{1, 0.85, 0.85}, {0.85, 1, 0.6}, {0.85, 0.6, 1}});
        FactorSolution found = fit(THREE, Method.COMPLETE, x);

        assertThat(found).isInstanceOf(FactorSolution.Inadmissible.class);
        FactorSolution.Inadmissible heywood = (FactorSolution.Inadmissible) found;
        assertThat(heywood.flaw()).isEqualTo(Flaw.NEGATIVE_VARIANCE);
        assertThat(heywood.reason()).startsWith("the error of a has a negative variance");
        assertThat(heywood.estimates().getFirst().standardised()).isGreaterThan(1);
    }

    @Test
    void factorsThatAreOneAreNotTwo() {
        // Items of different factors correlate more than items of the same.
        double[][] r = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                r[i][j] = i == j ? 1 : i / 3 == j / 3 ? 0.4 : 0.5;
            }
        }
        FactorSolution found =
                fit(Lavaan.model("one =~ a + b + c\ntwo =~ d + e + f"), Method.COMPLETE, withCorrelations(300, r));

        assertThat(found).isInstanceOf(FactorSolution.Inadmissible.class);
        assertThat(((FactorSolution.Inadmissible) found).flaw()).isEqualTo(Flaw.FACTORS_NOT_POSITIVE_DEFINITE);
        assertThat(((FactorSolution.Inadmissible) found).reason()).contains("not told apart");
    }

    @Test
    void fewPeopleAreCautionedAbout() {
        FactorSolution.Fitted found =
                Lavaan.fitted(fit(Lavaan.model("all =~ a + b + c + d"), Method.COMPLETE, columns(4, 35, 9)));

        assertThat(found.cautions()).anyMatch(said -> said.startsWith("fewer than a hundred"));
        assertThat(found.cautions()).anyMatch(said -> said.startsWith("fewer than five people per parameter"));
    }

    @Test
    void groupsTooSmallAreNamedAndOneAloneIsNotCompared() {
        double[][] x = columns(4, 200, 10);
        List<Optional<String>> group = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            group.add(row < 170 ? Optional.of("en") : row < 190 ? Optional.of("cy") : Optional.empty());
        }
        FactorModel model = Lavaan.model("all =~ a + b + c + d");
        InvarianceResult found = MeasurementInvariance.of(observations(x), group, model, Method.COMPLETE, 100);

        assertThat(found).isInstanceOf(InvarianceResult.NotTested.class);
        assertThat(((InvarianceResult.NotTested) found).reason())
                .contains("at least 100 people")
                .contains("cy");
    }

    @Test
    void aLevelThatCannotBeFittedLeavesItsComparisonsOpen() {
        double[][] good = columns(3, 150, 11);
        double[][] bad = withCorrelations(150, new double[][] {{1, 0.85, 0.85}, {0.85, 1, 0.6}, {0.85, 0.6, 1}});
        double[][] x = new double[3][300];
        List<Optional<String>> group = new ArrayList<>();
        for (int row = 0; row < 300; row++) {
            group.add(Optional.of(row < 150 ? "good" : "bad"));
            for (int i = 0; i < 3; i++) {
                x[i][row] = row < 150 ? good[i][row] : bad[i][row - 150];
            }
        }
        InvarianceResult.Tested found =
                (InvarianceResult.Tested) MeasurementInvariance.of(observations(x), group, THREE, Method.COMPLETE, 100);

        assertThat(found.steps().getFirst().solution()).isInstanceOf(FactorSolution.Inadmissible.class);
        InvarianceResult.Change change = found.steps().get(1).change().orElseThrow();
        assertThat(change.verdict()).isEqualTo(InvarianceResult.Verdict.UNKNOWN);
        assertThat(change.cfi()).isInstanceOf(Statistic.NotDefined.class);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void anInterruptedAnalysisStops(Method method) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> fit(THREE, method, columns(3, 50, 12))).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void modelsAndAnswersThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Lavaan.model("all =~ a + a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lavaan.model("x =~ a\nx =~ b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fit(Lavaan.model("all =~ a + b + z"), Method.FIML, columns(3, 9, 1)))
                .hasMessageContaining("no item z");
        assertThatThrownBy(() -> Observations.of(List.of("a"), new double[][] {{Double.POSITIVE_INFINITY}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closedAnswersAreTurnedByTheirDeclaredRange() {
        AnswerTable table = AnswerTable.of(List.of(new AnswerTable.Item("a", 0, 10), new AnswerTable.Item("b", 0, 10)))
                .row(Map.of("a", 3, "b", 3))
                .row(Map.of("b", 7))
                .build();
        double[][] columns =
                Observations.of(table, List.of("a", "b"), Set.of("a")).columns(List.of("b", "a"));

        assertThat(columns[0]).containsExactly(3, 7);
        assertThat(columns[1]).containsExactly(7, Double.NaN);
    }

    static Observations observations(double[][] x) {
        return Observations.of(List.of("a", "b", "c", "d", "e", "f").subList(0, x.length), x);
    }

    private static FactorSolution fit(FactorModel model, Method method, double[][] x) {
        return ConfirmatoryAnalysis.of(observations(x), model, method, Identification.MARKER);
    }

    private static FactorSolution.NotEstimable none(FactorSolution solution) {
        assertThat(solution).isInstanceOf(FactorSolution.NotEstimable.class);
        return (FactorSolution.NotEstimable) solution;
    }

    /** Items of one factor, loadings near .7. */
    private static double[][] columns(int items, int people, long seed) {
        Random random = new Random(seed);
        double[][] x = new double[items][people];
        for (int row = 0; row < people; row++) {
            double factor = random.nextGaussian();
            for (double[] item : x) {
                item[row] = 0.7 * factor + 0.7 * random.nextGaussian();
            }
        }
        return x;
    }

    /** Columns whose sample correlations are exactly these. */
    private static double[][] withCorrelations(int people, double[][] r) {
        int p = r.length;
        Random random = new Random(8);
        double[][] z = new double[p][people];
        double[][] basis = new double[p][];
        for (int i = 0; i < p; i++) {
            double[] column =
                    random.doubles(people).map(ignored -> random.nextGaussian()).toArray();
            double mean = Arrays.stream(column).average().orElseThrow();
            for (int row = 0; row < people; row++) {
                column[row] -= mean;
            }
            for (int j = 0; j < i; j++) {
                double share = Matrices.dot(column, basis[j]);
                for (int row = 0; row < people; row++) {
                    column[row] -= share * basis[j][row];
                }
            }
            double length = Math.sqrt(Matrices.dot(column, column));
            basis[i] = Arrays.stream(column).map(v -> v / length).toArray();
        }
        double[][] l = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = r[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
                for (int row = 0; row < people; row++) {
                    z[i][row] += l[i][j] * basis[j][row] * Math.sqrt(people);
                }
            }
        }
        return z;
    }
}
