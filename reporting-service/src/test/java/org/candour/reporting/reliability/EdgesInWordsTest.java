package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.candour.reporting.reliability.Answers.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.reporting.reliability.AnswerTable.Item;
import org.junit.jupiter.api.Test;

/** Where a figure does not exist, or must not be taken at face value, the reader gets a sentence. */
class EdgesInWordsTest {

    private static final Integer NONE = null;

    @Test
    void anItemEverybodyAnsweredAlikeIsLeftOutAndNamed() {
        ScaleReliability scale = measure(row(1, 2, 3), row(2, 3, 3), row(4, 4, 3), row(5, 4, 3), row(3, 2, 3));

        assertThat(scale.pairwise().withoutVariance()).containsExactly("q3");
        assertThat(reason(scale.items().get(2).itemRest())).contains("q3 has no variance");
        assertThat(reason(scale.items().get(2).answers().skew())).contains("no variance");
        assertThat(scale.cautions()).anyMatch(said -> said.startsWith("q3 has no variance"));
        assertThat(value(scale.pairwise().alpha()))
                .isGreaterThan(value(scale.pairwise().alphaOfAllItems()));
        assertThat(scale.headline().name()).startsWith("Spearman-Brown");
    }

    @Test
    void nobodyAndOnePersonHaveNoFigures() {
        ScaleReliability nobody = measure(row(NONE, NONE), row(NONE, NONE));
        ScaleReliability one = measure(row(3, 4));

        assertThat(nobody.anyAnswered()).isZero();
        assertThat(reason(nobody.items().getFirst().answers().mean())).contains("nobody");
        assertThat(reason(nobody.scores().mean())).contains("nobody");
        assertThat(reason(nobody.headline().value())).contains("fewer than two people answered q1");
        assertThat(reason(one.items().getFirst().answers().sd())).contains("fewer than two");
        assertThat(reason(one.pairwise().alpha())).contains("fewer than two");
        assertThat(reason(one.pairwise().feldt().lower())).contains("fewer than two");
        assertThat(reason(one.scores().sd())).contains("fewer than two");
        assertThat(reason(one.error())).contains("fewer than two");
    }

    @Test
    void oneItemHasNoAlpha() {
        ScaleReliability scale = measure(row(1), row(2), row(3));

        assertThat(reason(scale.pairwise().alpha())).contains("at least two items");
        assertThat(reason(scale.pairwise().meanInterItem())).contains("fewer than two items");
        assertThat(reason(scale.items().getFirst().itemRest())).contains("no other item");
    }

    @Test
    void oppositeItemsLeaveTheSumWithoutVariance() {
        ScaleReliability scale = measure(row(1, 5), row(2, 4), row(3, 3), row(5, 1));

        assertThat(reason(scale.pairwise().alpha())).contains("variance of the sum score");
        assertThat(reason(scale.pairwise().lambda2())).contains("variance of the sum score");
        assertThat(reason(scale.headline().value())).contains("standardised sum score");
    }

    @Test
    void twoItemsAreJudgedBySpearmanBrown() {
        ScaleReliability scale = measure(row(1, 2), row(2, 2), row(4, 5), row(5, 3), row(3, 3));

        assertThat(scale.headline().name()).isEqualTo("Spearman-Brown, two items");
        double r = value(scale.pairwise().meanInterItem());
        assertThat(value(scale.headline().value())).isCloseTo(2 * r / (1 + r), within(1e-12));
        assertThat(reason(scale.items().getFirst().alphaIfDropped())).contains("two-item scale");
    }

    @Test
    void aNegativeAlphaIsPrintedWithACautionAndTheOddItemIsNamed() {
        ScaleReliability scale =
                measure(row(1, 2, 5), row(2, 1, 4), row(3, 3, 3), row(4, 4, 1), row(5, 5, 2), row(4, 5, 1));

        assertThat(value(scale.headline().value())).isNegative();
        assertThat(scale.cautions()).contains(Alpha.CHECK_KEYING);
        assertThat(scale.cautions()).anyMatch(said -> said.startsWith("q3 goes against the other items"));

        ScaleReliability keyed = Answers.measure(
                Answers.table(1, 5, row(1, 2, 5), row(2, 1, 4), row(3, 3, 3), row(4, 4, 1), row(5, 5, 2), row(4, 5, 1)),
                "q3");
        assertThat(value(keyed.headline().value())).isGreaterThan(0.9);
        assertThat(keyed.cautions()).isEmpty();
    }

    @Test
    void aCopyOfAnItemMakesTheMatrixSingularButNotAlpha() {
        ScaleReliability scale =
                measure(row(1, 1, 2), row(2, 2, 1), row(4, 4, 5), row(5, 5, 3), row(3, 3, 3), row(1, 1, 3));

        assertThat(value(scale.pairwise().alpha())).isGreaterThan(0.8);
        assertThat(reason(scale.pairwise().lambda6())).contains("singular");
    }

    @Test
    void fewerPeopleThanItemsIsSaid() {
        ScaleReliability scale = measure(row(1, 2, 1, 2), row(3, 3, 4, 2), row(5, 4, 4, 5));

        assertThat(scale.cautions()).anyMatch(said -> said.startsWith("fewer complete responses than items"));
        assertThat(reason(scale.pairwise().lambda6())).contains("too few people");
    }

    @Test
    void aPairNobodyAnsweredTogetherIsNamed() {
        ScaleReliability scale = measure(
                row(1, NONE, 2), row(2, NONE, 3), row(4, NONE, 3), row(NONE, 2, 2), row(NONE, 3, 5), row(NONE, 5, 4));

        assertThat(reason(scale.pairwise().alpha())).isEqualTo("fewer than two people answered both q1 and q2");
        assertThat(reason(scale.pairwise().lambda6())).contains("q1 and q2");
        assertThat(reason(scale.pairwise().duhachek().upper())).contains("q1 and q2");
        assertThat(reason(scale.listwise().alpha())).contains("fewer than two people answered q1");
        assertThat(value(scale.scores().mean())).isBetween(1.0, 5.0);
    }

    @Test
    void someoneWhoSkippedTheScaleIsNoRespondent() {
        ScaleReliability with = measure(row(1, 2, 2), row(2, 3, 1), row(5, 4, 4), row(NONE, NONE, NONE));
        ScaleReliability without = measure(row(1, 2, 2), row(2, 3, 1), row(5, 4, 4));

        assertThat(with.rows()).isEqualTo(4);
        assertThat(with.anyAnswered()).isEqualTo(3);
        assertThat(with.pairwise()).isEqualTo(without.pairwise());
    }

    @Test
    void aScoreNeedsEnoughAnswersAndRunsFromZeroToHundred() {
        AnswerTable table = Answers.table(1, 5, row(5, 5, 5, 5), row(1, 1, NONE, NONE), row(3, NONE, NONE, NONE));
        Scoring.Scores scores = Scoring.mean(2).of(ItemMatrix.of(table, List.of("q1", "q2", "q3", "q4"), Set.of()));

        assertThat(scores.outOf100(0)).hasValue(100);
        assertThat(scores.outOf100(1)).hasValue(0);
        assertThat(scores.score(1)).hasValue(1);
        assertThat(scores.outOf100(2)).isEmpty();
        assertThat(scores.n()).isEqualTo(2);
        assertThat(value(scores.floorPercent())).isEqualTo(50);
        assertThat(value(scores.ceilingPercent())).isEqualTo(50);
    }

    @Test
    void itemsOfDifferentRangesAreScoredOutOf100Only() {
        AnswerTable table = AnswerTable.of(List.of(new Item("a", 1, 5), new Item("b", 0, 10)))
                .row(Map.of("a", 3, "b", 10))
                .row(Map.of("a", 5, "b", 0))
                .build();
        Scoring.Scores scores = Scoring.mean(1).of(ItemMatrix.of(table, List.of("a", "b"), Set.of()));

        assertThat(scores.outOf100(0)).hasValue(75);
        assertThat(scores.score(0)).isEmpty();
        assertThat(reason(scores.mean())).contains("different ranges");
    }

    @Test
    void theTableRefusesWhatItsItemsDoNotOfferWithoutRepeatingTheAnswer() {
        AnswerTable.Builder builder = AnswerTable.of(List.of(new Item("q1", 1, 5)));

        assertThatThrownBy(() -> builder.row(Map.of("q1", 77)))
                .hasMessageContaining("q1")
                .hasMessageNotContaining("77");
        assertThatThrownBy(() -> builder.row(Map.of("q9", 1))).hasMessageContaining("q9");
        assertThatThrownBy(() -> new Item("q1", -128, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Statistic.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build().rows()).isZero();
    }

    private static ScaleReliability measure(Integer[]... rows) {
        return Answers.measure(Answers.table(1, 5, rows));
    }

    private static double value(Statistic statistic) {
        return statistic.number().orElseThrow();
    }

    private static String reason(Statistic statistic) {
        assertThat(statistic).isInstanceOf(Statistic.NotDefined.class);
        return ((Statistic.NotDefined) statistic).reason();
    }
}
