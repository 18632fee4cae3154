package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any answers; each on seeded random tables, so a failure repeats. */
class PropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheSlowWayWhateverIsMissing(long seed) {
        Random random = new Random(seed);
        AnswerTable table = Answers.table(1, 5, rows(random, 40 + random.nextInt(60), 3 + random.nextInt(5), 0.15));
        double[][] x = Plain.columns(table);

        ScaleReliability scale = Answers.measure(table);

        assertThat(value(scale.pairwise().alpha())).isCloseTo(Plain.alpha(Plain.cov(x, 1)), within(1e-10));
        assertThat(value(scale.pairwise().standardised())).isCloseTo(Plain.standardised(Plain.cor(x)), within(1e-10));
        assertThat(value(scale.listwise().alpha()))
                .isCloseTo(Plain.alpha(Plain.cov(Plain.completeOnly(x), 1)), within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        Integer[][] rows = rows(new Random(seed), 80, 5, 0.1);
        Integer[][] shuffled = rows.clone();
        Collections.shuffle(Arrays.asList(shuffled), new Random(seed + 1));

        Consistency one = Answers.measure(Answers.table(1, 5, rows)).pairwise();
        Consistency other = Answers.measure(Answers.table(1, 5, shuffled)).pairwise();

        // Exactly equal, not nearly: the sums are integers.
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void reversingEveryItemChangesNoCoefficient(long seed) {
        AnswerTable table = Answers.table(1, 5, rows(new Random(seed), 70, 4, 0.1));

        ScaleReliability plain = Answers.measure(table);
        ScaleReliability turned = Answers.measure(table, "q1", "q2", "q3", "q4");

        assertThat(turned.pairwise()).isEqualTo(plain.pairwise());
        assertThat(value(turned.scores().mean()))
                .isCloseTo(6 - value(plain.scores().mean()), within(1e-10));
    }

    /** Spearman-Brown: k parallel items whose correlation is rho have alpha k rho / (1 + (k - 1) rho). */
    @Test
    void parallelItemsFollowSpearmanBrown() {
        // All eight triples of 1 and 2, the two agreeing ones three times: every pair then correlates at exactly 1/3.
        Integer[][] rows = IntStream.range(0, 12)
                .map(i -> i < 8 ? i : i % 2 == 0 ? 0 : 7)
                .mapToObj(bits -> Answers.row(1 + (bits & 1), 1 + (bits >> 1 & 1), 1 + (bits >> 2 & 1)))
                .toArray(Integer[][]::new);

        Consistency consistency = Answers.measure(Answers.table(1, 2, rows)).pairwise();

        assertThat(value(consistency.meanInterItem())).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value(consistency.alpha())).isCloseTo(3 * (1 / 3.0) / (1 + 2 * (1 / 3.0)), within(1e-12));
        assertThat(value(consistency.lambda2())).isCloseTo(value(consistency.alpha()), within(1e-12));
    }

    @Test
    void withNothingMissingListwiseIsPairwise() {
        AnswerTable table = Answers.table(1, 5, rows(new Random(31), 60, 5, 0));
        CrossProducts products =
                CrossProducts.of(ItemMatrix.of(table, List.of("q1", "q2", "q3", "q4", "q5"), Set.of()));

        assertThat(products.pairwise()).isSameAs(products.listwise());
    }

    /** Rows are summed block by block for speed; several blocks must give what a plain loop over all rows gives. */
    @Test
    void severalBlocksOfRowsGiveTheSumsOfOne() {
        AnswerTable table = Answers.table(1, 5, rows(new Random(41), 5_003, 3, 0.05));
        double[][] x = Plain.columns(table);

        ScaleReliability scale = Answers.measure(table);

        assertThat(value(scale.pairwise().alpha())).isCloseTo(Plain.alpha(Plain.cov(x, 1)), within(1e-10));
        assertThat(value(scale.listwise().alpha()))
                .isCloseTo(Plain.alpha(Plain.cov(Plain.completeOnly(x), 1)), within(1e-10));
    }

    /**
     * Everybody at one end or the other of the widest range, a quarter at opposite ends of the two items: the summed
     * squares pass what an int holds. Both variances are v = 127^2 n / (n - 1), the covariance v / 2, so V = 3 v and
     * alpha = 2 (1 - 2 / 3).
     */
    @Test
    void theExtremesOfAByteDoNotOverflow() {
        int n = 160_000;
        Integer[][] rows = IntStream.range(0, n)
                .mapToObj(row -> {
                    int first = row % 2 == 0 ? 127 : -127;
                    return Answers.row(first, row % 8 < 2 ? -first : first);
                })
                .toArray(Integer[][]::new);

        Consistency consistency =
                Answers.measure(Answers.table(-127, 127, rows)).pairwise();

        assertThat(value(consistency.alpha())).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(value(consistency.sumScoreError())).isCloseTo(Math.sqrt(127.0 * 127 * n / (n - 1)), within(1e-9));
    }

    private static double value(Statistic statistic) {
        return statistic.number().orElseThrow();
    }

    /** People with one trait in common, so that items correlate; a share of the answers missing. */
    private static Integer[][] rows(Random random, int n, int k, double missing) {
        Integer[][] rows = new Integer[n][k];
        for (Integer[] row : rows) {
            double trait = random.nextGaussian();
            for (int i = 0; i < k; i++) {
                long answer = Math.round(3 + trait + random.nextGaussian());
                row[i] = random.nextDouble() < missing ? null : (int) Math.clamp(answer, 1, 5);
            }
        }
        return rows;
    }
}
