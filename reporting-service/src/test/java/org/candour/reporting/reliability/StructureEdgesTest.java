package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.reporting.reliability.Answers.row;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.candour.reporting.reliability.factor.Sphericity;
import org.candour.reporting.reliability.matrix.NamedMatrix;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;
import org.junit.jupiter.api.Test;

/** Where structure is not there to be found, the reader gets a sentence, and never a NaN. */
class StructureEdgesTest {

    private static final Integer NONE = null;

    @Test
    void aCopyOfAnItemIsSingularForEverythingThatInverts() {
        ItemCorrelations items = correlations(matrix(
                row(1, 1, 2, 4), row(2, 2, 1, 3), row(4, 4, 5, 1), row(5, 5, 3, 2), row(3, 3, 3, 5), row(1, 1, 3, 3)));

        assertThat(SamplingAdequacy.of(items).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("singular"));
        assertThat(Sphericity.of(items).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("singular"));
        assertThat(Scree.of(items).factors().whyNot()).isPresent();
        assertThat(FactorAnalysis.of(items, 1, Extract.ML, Turn.NONE, 1).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("not positive definite"));
        assertThat(OneFactorOmega.of(items).found().orElseThrow().rawImplied())
                .isInstanceOf(Statistic.NotDefined.class);
    }

    @Test
    void twoItemsHaveNoFactor() {
        ItemCorrelations items = correlations(matrix(row(1, 2), row(2, 2), row(4, 5), row(5, 3), row(3, 3)));

        assertThat(FactorAnalysis.of(items, 1, Extract.MINRES, Turn.NONE, 1).whyNot())
                .isPresent();
        assertThat(OneFactorOmega.of(items).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("identified"));
        assertThat(ParallelAnalysis.of(items, 10, 1, Progress.IGNORED).whyNot()).isPresent();
        assertThat(SamplingAdequacy.of(items).found().orElseThrow().overall().number())
                .hasValue(0.5);
        SplitHalves halves = SplitHalves.of(items, 1).found().orElseThrow();
        assertThat(halves.all().splits()).isEqualTo(1);
    }

    @Test
    void noMorePeopleThanItemsAndTooManyFactorsAreRefused() {
        ItemCorrelations items =
                correlations(matrix(row(1, 2, 1, 2), row(3, 3, 4, 2), row(5, 4, 4, 5), row(2, 5, 1, 1)));

        assertThat(ParallelAnalysis.of(items, 10, 1, Progress.IGNORED).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("more people than items"));
        assertThat(FactorAnalysis.of(items, 3, Extract.MINRES, Turn.OBLIMIN, 1).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("more than 4 items can tell"));
        assertThat(HierarchicalOmega.of(items, 3, 1).whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("at least six items"));
        assertThatThrownBy(() -> FactorAnalysis.of(items, 0, Extract.MINRES, Turn.NONE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeywoodCaseIsFoundAndNamed() {
        double[][] r = {{1, 0.9, 0.8, 0.1}, {0.9, 1, 0.6, 0.1}, {0.8, 0.6, 1, 0.1}, {0.1, 0.1, 0.1, 1}};
        ItemCorrelations items = ItemCorrelations.given(200, NamedMatrix.square(List.of("a", "b", "c", "d"), r));
        Outcome<FactorAnalysis> found = FactorAnalysis.of(items, 1, Extract.MINRES, Turn.NONE, 1);

        assertThat(found.found().orElseThrow().heywood()).containsExactly("a");
        assertThat(found.said()).anyMatch(said -> said.startsWith("Heywood case: a "));
        assertThat(found.found().orElseThrow().uniquenesses().getFirst()).isGreaterThanOrEqualTo(0.005);
    }

    @Test
    void unrelatedItemsHaveNothingInCommon() {
        double[][] r = new double[4][4];
        IntStream.range(0, 4).forEach(i -> r[i][i] = 1);
        ItemCorrelations items = ItemCorrelations.given(200, NamedMatrix.square(List.of("a", "b", "c", "d"), r));

        assertThat(SamplingAdequacy.of(items).found().orElseThrow().overall()).isInstanceOf(Statistic.NotDefined.class);
        assertThat(FactorAnalysis.of(items, 1, Extract.MINRES, Turn.NONE, 1).whyNot())
                .isPresent();
        assertThat(OneFactorOmega.of(items).whyNot()).isPresent();
        assertThat(ParallelAnalysis.of(items, 50, 1, Progress.IGNORED)
                        .found()
                        .orElseThrow()
                        .normalComponents()
                        .suggested())
                .isZero();
    }

    @Test
    void aPerfectAssociationIsPlusOrMinusOneAndSaid() {
        Integer[][] rows = IntStream.range(0, 30)
                .mapToObj(i -> row(1 + i % 3, 1 + i % 3, 3 - i % 3, 1 + (i * i) % 5 % 3))
                .toArray(Integer[][]::new);
        Outcome<PolychoricCorrelations> outcome =
                PolychoricCorrelations.of(matrix(rows), Rule.GLOBAL, Progress.IGNORED);
        PolychoricCorrelations found = outcome.found().orElseThrow();

        assertThat(found.correlation().at("q1", "q2")).isEqualTo(1);
        assertThat(found.correlation().at("q1", "q3")).isEqualTo(-1);
        assertThat(outcome.said()).contains("q1 and q2 go together perfectly");
        assertThat(found.smoothed()).isPresent();
        assertThat(found.forAnalysis().said()).anyMatch(said -> said.contains("smoothed"));
    }

    @Test
    void categoriesNobodyChoseAreJoinedAndNamed() {
        PolychoricCorrelations found = PolychoricCorrelations.of(
                        matrix(row(1, 2, 2), row(2, 2, 3), row(4, 3, 3), row(4, 5, 2), row(2, 3, 5), row(1, 5, 5)),
                        Rule.GLOBAL,
                        Progress.IGNORED)
                .found()
                .orElseThrow();

        assertThat(found.unused().getFirst().categories()).containsExactly(3, 5);
        assertThat(found.thresholds().getFirst().cuts()).hasSize(2);
    }

    @Test
    void aPairNobodyAnsweredTogetherHasNoPolychoricCorrelation() {
        ItemMatrix apart = matrix(
                row(1, NONE, 2), row(2, NONE, 3), row(4, NONE, 3), row(NONE, 2, 2), row(NONE, 3, 5), row(NONE, 5, 4));

        Outcome<PolychoricCorrelations> outcome = PolychoricCorrelations.of(apart, Rule.GLOBAL, Progress.IGNORED);
        assertThat(outcome.whyNot()).hasValue("fewer than two people answered both q1 and q2");
        assertThat(outcome.flatMap(OrdinalReliability::of).whyNot()).isPresent();
        assertThat(ItemCorrelations.of(apart, Treatment.PAIRWISE).whyNot()).isPresent();
    }

    @Test
    void longWorkSaysHowFarItIsAndStopsWhenAsked() {
        ItemMatrix matrix = random(new Random(1), 60, 5);
        AtomicInteger told = new AtomicInteger();

        assertThatThrownBy(() -> ParallelAnalysis.of(
                        correlations(matrix),
                        ShuffledAnswers.of(matrix, matrix.codes()),
                        100,
                        1,
                        (done, of) -> told.incrementAndGet() < 130))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("130 of 200");
        assertThatThrownBy(() -> AlphaBootstrap.of(matrix, Treatment.PAIRWISE, 100, 1, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> PolychoricCorrelations.of(matrix, Rule.GLOBAL, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void nobodyHasNoStructure() {
        ItemMatrix nobody = matrix(row(NONE, NONE, NONE), row(NONE, NONE, NONE));

        assertThat(ItemCorrelations.of(nobody, Treatment.PAIRWISE).whyNot()).isPresent();
        assertThat(PolychoricCorrelations.of(nobody, Rule.GLOBAL, Progress.IGNORED)
                        .whyNot())
                .isPresent();
        assertThat(AlphaBootstrap.of(nobody, Treatment.PAIRWISE, 10, 1, Progress.IGNORED)
                        .interval()
                        .lower())
                .isInstanceOf(Statistic.NotDefined.class);
        ScaleReliability scale = ScaleReliability.of(nobody, Scoring.halfOf(3));
        assertThat(scale.missing().patterns()).singleElement().satisfies(pattern -> {
            assertThat(pattern.people()).isEqualTo(2);
            assertThat(pattern.skipped()).containsExactly("q1", "q2", "q3");
        });
    }

    private static ItemMatrix matrix(Integer[]... rows) {
        AnswerTable table = Answers.table(1, 5, rows);
        return ItemMatrix.of(
                table, table.items().stream().map(AnswerTable.Item::code).toList(), Set.of());
    }

    private static ItemMatrix random(Random random, int people, int items) {
        return matrix(IntStream.range(0, people)
                .mapToObj(p -> IntStream.range(0, items)
                        .mapToObj(i -> 1 + random.nextInt(5))
                        .toArray(Integer[]::new))
                .toArray(Integer[][]::new));
    }

    private static ItemCorrelations correlations(ItemMatrix matrix) {
        return ItemCorrelations.of(matrix, Treatment.PAIRWISE).found().orElseThrow();
    }

    @Test
    void aMatrixRefusesWhatIsNotANumber() {
        double[][] hole = {{1, Double.NaN}, {Double.NaN, 1}};

        assertThatThrownBy(() -> NamedMatrix.square(List.of("a", "b"), hole))
                .isInstanceOf(IllegalArgumentException.class);
        double[][] given = {{1, 0.5}, {0.5, 1}};
        NamedMatrix matrix = NamedMatrix.square(List.of("a", "b"), given);
        given[0][1] = 9;
        Arrays.fill(matrix.values()[0], 7);
        assertThat(matrix.at("a", "b")).isEqualTo(0.5);
    }
}
