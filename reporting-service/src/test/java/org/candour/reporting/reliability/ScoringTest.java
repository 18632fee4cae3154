package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candour.reporting.reliability.Scoring.Rule;
import org.junit.jupiter.api.Test;

/** Scores worked out by hand. */
class ScoringTest {
    /** Four statements from 1 to 5, the last one reversed; 0 stands for a skipped one. */
    private static final int[][] PEOPLE = {
        {4, 5, 3, 2}, // keyed 4 5 3 4: sum 16
        {2, 0, 0, 1}, // keyed 2 . . 5: sum 7 of two
        {5, 0, 0, 0}, // one answer of four
        {1, 1, 1, 5}, // keyed 1 1 1 1: sum 4
    };

    @Test
    void meanOfTheAnsweredItemsWhenHalfOfThemAreAnswered() {
        Scoring.Scores scores = Scoring.halfOf(4).of(matrix());

        assertThat(scores.score(0)).hasValue(4.0);
        assertThat(scores.score(1)).hasValue(3.5);
        assertThat(scores.score(2)).isEmpty();
        assertThat(scores.score(3)).hasValue(1.0);
        assertThat(scores.n()).isEqualTo(3);
        assertThat(scores.mean().number().orElseThrow()).isCloseTo(8.5 / 3, within(1e-12));
    }

    @Test
    void aSumWithGapsIsFilledWithThePersonsOwnMean() {
        Scoring.Scores scores = new Scoring(Rule.SUM, 2, Map.of()).of(matrix());

        assertThat(scores.score(0)).hasValue(16.0);
        assertThat(scores.score(1)).hasValue(14.0);
        assertThat(scores.score(2)).isEmpty();
        assertThat(scores.score(3)).hasValue(4.0);
        assertThat(scores.sd().number().orElseThrow()).isCloseTo(6.429100507328637, within(1e-12));
    }

    @Test
    void aTableIsForCompleteAnswersOnly() {
        Scoring.Scores scores = new Scoring(Rule.LOOKUP, 4, Map.of(4, 7.0, 16, 21.95)).of(matrix());

        assertThat(scores.score(0)).hasValue(21.95);
        assertThat(scores.score(1)).isEmpty();
        assertThat(scores.score(3)).hasValue(7.0);
        assertThat(new Scoring(Rule.LOOKUP, 1, Map.of(7, 9.0)).of(matrix()).score(1))
                .as("a sum of two answers is in the table by chance")
                .isEmpty();
    }

    @Test
    void itemsThatAreNeverCombinedHaveNoScore() {
        Scoring.Scores scores = new Scoring(Rule.NONE, 1, Map.of()).of(matrix());

        assertThat(scores.score(0)).isEmpty();
        assertThat(scores.mean()).isInstanceOf(Statistic.NotDefined.class);
    }

    private static ItemMatrix matrix() {
        List<String> codes = List.of("A", "B", "C", "D");
        AnswerTable.Builder table = AnswerTable.of(
                codes.stream().map(code -> new AnswerTable.Item(code, 1, 5)).toList());
        for (int[] person : PEOPLE) {
            Map<String, Integer> row = new TreeMap<>();
            for (int item = 0; item < person.length; item++) {
                if (person[item] > 0) {
                    row.put(codes.get(item), person[item]);
                }
            }
            table.row(row);
        }
        return ItemMatrix.of(table.build(), codes, Set.of("D"));
    }
}
