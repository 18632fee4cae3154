package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mean that two people make up alone is not printed. */
@Tag("HC-10")
class DominanceTest {
    private static final List<String> ANSWERS = List.of("1", "2", "3", "4", "5");
    private static final Map<String, Integer> VALUES = Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5);

    @Test
    void twoPeopleWithAllOfAMeanAreFoundAtEitherEnd() {
        assertThat(dominated(38, 0, 0, 0, 2)).isTrue();
        assertThat(dominated(2, 0, 0, 0, 38)).isTrue();
    }

    @Test
    void theBoundIsNinetyOfAHundred() {
        // Two people give 8; 9 of 10 parts are not more than 90 %, 8 of 8.8 are.
        assertThat(dominated(37, 0, 0, 1, 2)).isFalse();
        assertThat(dominated(37, 1, 0, 0, 2)).isFalse();
        assertThat(dominated(39, 0, 0, 0, 1)).isTrue();
        assertThat(dominated(0, 0, 40, 0, 0)).isFalse();
    }

    @Test
    void everybodyAtOneEndIsDominated() {
        assertThat(dominated(40, 0, 0, 0, 0)).isTrue();
        assertThat(dominated(0, 0, 0, 0, 40)).isTrue();
    }

    @Test
    void aDominatedScoreIsWithheld() {
        assertThat(protect(398, 0, 0, 0, 2).isShown()).isFalse();
    }

    /** The two editions would be the same bytes, so a reader could not tell the one from the other. */
    @Test
    void aScoreThatMightBeDominatedForAllAReaderKnowsIsWithheld() {
        assertThat(dominated(397, 0, 0, 1, 2)).isFalse();
        assertThat(protect(397, 0, 0, 1, 2).isShown()).isFalse();
        assertThat(protect(380, 2, 6, 6, 6).value()).hasValue(4);
    }

    private static SafeScore protect(int... counts) {
        var raw =
                new LinkedTables("T/1", List.of(FrequencyTable.oneWay("Q", ANSWERS, counts)), List.of(score("s", "Q")));
        return new DisclosurePolicy(10, 5, 5).protect(raw).score("s");
    }

    /** Against people drawn one by one: no two of them ever have more than the bound says. */
    @Test
    void noTwoPeopleContributeMoreThanTheRuleReckonsWith() {
        var random = new Random(5);
        int found = 0;
        for (int run = 0; run < 400; run++) {
            int people = 10 + random.nextInt(20);
            int high = 1 + random.nextInt(4);
            var counts = new int[2][5];
            var sums = new int[people];
            for (int person = 0; person < people; person++) {
                for (int item = 0; item < 2; item++) {
                    int value = random.nextInt(people) < high ? random.nextInt(5) : 0;
                    counts[item][value]++;
                    sums[person] += value;
                }
            }
            var sorted = java.util.Arrays.stream(sums).sorted().toArray();
            int two = sorted[people - 1] + sorted[people - 2];
            int all = java.util.Arrays.stream(sums).sum();
            if (100 * two > 90 * all) {
                found++;
                var tables = List.of(
                        FrequencyTable.oneWay("Q", ANSWERS, counts[0]), FrequencyTable.oneWay("R", ANSWERS, counts[1]));
                assertThat(new Dominance(score("s", "Q", "R"), tables).holds()).isTrue();
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static boolean dominated(int... counts) {
        return new Dominance(score("s", "Q"), List.of(FrequencyTable.oneWay("Q", ANSWERS, counts))).holds();
    }

    private static ScaleScore score(String id, String... items) {
        var values = new java.util.LinkedHashMap<String, Map<String, Integer>>();
        for (var item : items) {
            values.put(item, VALUES);
        }
        return ScaleScore.ofAll(id, 1, 5, values);
    }
}
