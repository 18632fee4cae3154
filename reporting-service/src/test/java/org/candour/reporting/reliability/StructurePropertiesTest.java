package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorAnalysis.Extract;
import org.candour.reporting.reliability.factor.FactorAnalysis.Turn;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Scree;
import org.candour.reporting.reliability.matrix.NamedMatrix;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any answers; each on seeded random tables, so a failure repeats. */
class StructurePropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aModelThatHoldsExactlyIsFound(long seed) {
        Random random = new Random(seed);
        double[][] loadings = new double[9][3];
        for (int i = 0; i < 9; i++) {
            loadings[i][i / 3] = 0.4 + 0.4 * random.nextDouble();
        }
        double[][] phi = {{1, 0.3, 0.2}, {0.3, 1, 0.4}, {0.2, 0.4, 1}};
        double[][] r = implied(loadings, phi);
        ItemCorrelations items = ItemCorrelations.given(500, NamedMatrix.square(names(9), r));

        for (Extract method : Extract.values()) {
            FactorAnalysis found = FactorAnalysis.of(items, 3, method, Turn.OBLIMIN, seed)
                    .found()
                    .orElseThrow();
            Reference reference = new Reference("exact " + method);
            int[] match = reference.loadings("pattern", found.pattern().values(), loadings, 1e-6);
            reference.phi("phi", found.phi().values(), phi, match, 1e-6);
            assertThat(value(found.fit().rmsr())).isCloseTo(0, within(1e-7));
            assertThat(value(found.fit().chiSquare())).isCloseTo(0, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void rotationChangesNoCommunalityAndNoFit(long seed) {
        ItemCorrelations items = correlations(answers(seed, 150, 8, 0.05));
        FactorAnalysis plain = found(items, Turn.NONE, seed);
        FactorAnalysis varimax = found(items, Turn.VARIMAX, seed);
        FactorAnalysis oblimin = found(items, Turn.OBLIMIN, seed + 100);

        assertThat(varimax.fit()).isEqualTo(plain.fit());
        assertThat(oblimin.fit()).isEqualTo(plain.fit());
        assertThat(sum(oblimin.explained())).isCloseTo(sum(plain.explained()), within(1e-8));
        assertThat(sum(varimax.explained())).isCloseTo(sum(plain.communalities()), within(1e-8));
        assertThat(found(items, Turn.OBLIMIN, seed)).isEqualTo(found(items, Turn.OBLIMIN, seed));
        assertThat(oblimin.turning().criterion())
                .isCloseTo(found(items, Turn.OBLIMIN, seed).turning().criterion(), within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theOrderOfItemsMovesNoFigure(long seed) {
        ItemMatrix matrix = answers(seed, 120, 7, 0.05);
        List<String> backwards = matrix.codes().reversed();
        ItemCorrelations one = correlations(matrix);
        ItemCorrelations other = correlations(ItemMatrix.of(table(matrix), backwards, Set.of()));

        assertThat(value(OneFactorOmega.of(other).found().orElseThrow().standardisedObserved()))
                .isCloseTo(value(OneFactorOmega.of(one).found().orElseThrow().standardisedObserved()), within(1e-9));
        assertThat(value(SamplingAdequacy.of(other).found().orElseThrow().overall()))
                .isCloseTo(value(SamplingAdequacy.of(one).found().orElseThrow().overall()), within(1e-11));
        assertThat(value(SplitHalves.of(other, 1).found().orElseThrow().all().mean()))
                .isCloseTo(
                        value(SplitHalves.of(one, 1).found().orElseThrow().all().mean()), within(1e-11));
        assertThat(sum(Scree.of(one).components())).isCloseTo(7, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void boundsKeepTheirOrder(long seed) {
        Consistency consistency =
                ScaleReliability.of(answers(seed, 100, 6, 0), Scoring.halfOf(6)).pairwise();
        Guttman guttman = consistency.guttman();
        SplitHalves.All all = SplitHalves.of(consistency.correlations().found().orElseThrow(), 1)
                .found()
                .orElseThrow()
                .all();

        assertThat(value(guttman.lambda1())).isLessThan(value(guttman.lambda3()));
        assertThat(value(guttman.lambda3())).isLessThanOrEqualTo(value(guttman.lambda2()));
        assertThat(value(guttman.lambda2())).isLessThanOrEqualTo(value(guttman.mu2()) + 1e-12);
        assertThat(value(all.lowest())).isLessThanOrEqualTo(value(all.mean()));
        // The mean over all splits of an even scale is alpha (Cronbach 1951).
        assertThat(value(all.mean())).isCloseTo(value(consistency.alpha()), within(1e-10));
        assertThat(value(all.highest())).isGreaterThanOrEqualTo(value(guttman.lambda3()));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void omegaHierarchicalIsPartOfOmegaTotal(long seed) {
        HierarchicalOmega omega = HierarchicalOmega.of(correlations(answers(seed, 300, 9, 0.02)), 3, seed)
                .found()
                .orElseThrow();

        assertThat(value(omega.omegaHierarchical())).isBetween(0.0, value(omega.omegaTotal()));
        assertThat(value(omega.explainedCommon())).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void turningAnItemRoundTurnsItsPolychoricCorrelations(long seed) {
        ItemMatrix plain = answers(seed, 150, 4, 0.05);
        ItemMatrix turned = ItemMatrix.of(table(plain), plain.codes(), Set.of("q2"));
        double[][] one = rho(plain);
        double[][] other = rho(turned);

        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                boolean flips = i != j && (i == 1 || j == 1);
                assertThat(other[i][j]).isCloseTo(flips ? -one[i][j] : one[i][j], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void theSameSeedGivesTheSameChance(long seed) {
        ItemMatrix matrix = answers(seed, 90, 5, 0.1);
        AlphaBootstrap bootstrap = bootstrap(matrix, Treatment.PAIRWISE, seed);

        assertThat(bootstrap(matrix, Treatment.PAIRWISE, seed)).isEqualTo(bootstrap);
        assertThat(bootstrap(matrix, Treatment.PAIRWISE, seed + 1).interval()).isNotEqualTo(bootstrap.interval());
        assertThat(parallel(matrix, seed)).isEqualTo(parallel(matrix, seed));
        double alpha =
                value(ScaleReliability.of(matrix, Scoring.halfOf(5)).pairwise().alpha());
        assertThat(alpha)
                .isBetween(
                        value(bootstrap.interval().lower()),
                        value(bootstrap.interval().upper()));
    }

    /** The short way for complete answers and the long one through covariances draw the same people. */
    @ParameterizedTest
    @ValueSource(longs = {71, 72})
    void bothBootstrapsAgreeWithTheInterval(long seed) {
        ItemMatrix matrix = answers(seed, 400, 6, 0);
        AlphaBootstrap bootstrap = bootstrap(matrix, Treatment.LISTWISE, seed);
        Consistency consistency = ScaleReliability.of(matrix, Scoring.halfOf(6)).listwise();

        assertThat(value(bootstrap.median())).isCloseTo(value(consistency.alpha()), within(0.01));
        assertThat(value(bootstrap.standardError()))
                .isCloseTo(value(consistency.standardError()), within(0.4 * value(consistency.standardError())));
    }

    private static AlphaBootstrap bootstrap(ItemMatrix matrix, Treatment treatment, long seed) {
        return AlphaBootstrap.of(matrix, treatment, 300, seed, Progress.IGNORED);
    }

    private static Outcome<ParallelAnalysis> parallel(ItemMatrix matrix, long seed) {
        return ParallelAnalysis.of(
                correlations(matrix), ShuffledAnswers.of(matrix, matrix.codes()), 50, seed, Progress.IGNORED);
    }

    private static FactorAnalysis found(ItemCorrelations items, Turn turn, long seed) {
        return FactorAnalysis.of(items, 2, Extract.MINRES, turn, seed).found().orElseThrow();
    }

    private static double[][] rho(ItemMatrix matrix) {
        return PolychoricCorrelations.of(matrix, Rule.PAIRWISE, Progress.IGNORED)
                .found()
                .orElseThrow()
                .correlation()
                .values();
    }

    private static ItemCorrelations correlations(ItemMatrix matrix) {
        return ItemCorrelations.of(matrix, Treatment.PAIRWISE).found().orElseThrow();
    }

    /** Answers with one trait behind all items and one behind every third. */
    private static ItemMatrix answers(long seed, int people, int items, double gaps) {
        Random random = new Random(seed);
        Integer[][] rows = IntStream.range(0, people)
                .mapToObj(p -> {
                    double general = random.nextGaussian();
                    double[] group = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
                    return IntStream.range(0, items)
                            .mapToObj(i -> {
                                double x = 0.6 * general + 0.5 * group[i % 3] + 0.7 * random.nextGaussian();
                                int answer = (int) Math.max(1, Math.min(5, Math.round(3 + 1.2 * x)));
                                return random.nextDouble() < gaps ? null : Integer.valueOf(answer);
                            })
                            .toArray(Integer[]::new);
                })
                .toArray(Integer[][]::new);
        AnswerTable table = Answers.table(1, 5, rows);
        return ItemMatrix.of(
                table, table.items().stream().map(AnswerTable.Item::code).toList(), Set.of());
    }

    private static AnswerTable table(ItemMatrix matrix) {
        AnswerTable.Builder table = AnswerTable.of(matrix.items());
        for (int row = 0; row < matrix.rows(); row++) {
            Map<String, Integer> answers = new HashMap<>();
            for (int i = 0; i < matrix.size(); i++) {
                byte answer = matrix.column(i)[row];
                if (answer != ItemMatrix.MISSING) {
                    answers.put(matrix.codes().get(i), (int) answer);
                }
            }
            table.row(answers);
        }
        return table.build();
    }

    private static double[][] implied(double[][] loadings, double[][] phi) {
        int p = loadings.length;
        double[][] r = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                for (int a = 0; a < phi.length; a++) {
                    for (int b = 0; b < phi.length; b++) {
                        r[i][j] += loadings[i][a] * phi[a][b] * loadings[j][b];
                    }
                }
            }
            r[i][i] = 1;
        }
        return r;
    }

    private static List<String> names(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> "q" + i).toList();
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(v -> v).sum();
    }

    private static double value(Statistic statistic) {
        return statistic.number().orElseThrow();
    }
}
