package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HC-10")
@Tag("HC-12")
class GroupScoresTest {
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(10, 5, 5);
    private static final List<String> ANSWERS = List.of("3", "2", "1", "none");
    private static final Map<String, Integer> VALUES = Map.of("3", 3, "2", 2, "1", 1);

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 40, 60, 90, 150, 320})
    void theAuditorPassesWhatIsShownAndNothingOfASmallGroupIs(int people) {
        var raw = new MadeUpStaff(people, 4, 3, 7_000 + people).scoresOfGroups();
        var safe = POLICY.protect(raw);
        int shown = 0;

        for (var behind : raw.scoredGroups()) {
            var table = behind.tables().getFirst();
            int rest = people;
            for (var score : behind.scores()) {
                var printed = safe.scores().stream()
                        .filter(one -> one.id().equals(score.id()) && one.isShown())
                        .findFirst();
                if (printed.isPresent()) {
                    shown++;
                    rest -= table.base(score.row());
                    assertThat(table.base(score.row())).isGreaterThanOrEqualTo(10);
                    assertThat(printed.get().value())
                            .hasValue(CellSystem.round(score, score.terms(behind.tables()), behind.tables()));
                }
            }
            assertThat(rest == 0 || rest >= 10).as("the others are ten or more").isTrue();
        }
        System.out.printf("%d people: %d scores of groups%n", people, shown);
        assertThat(shown).isGreaterThanOrEqualTo(people < 25 ? 0 : people < 60 ? 1 : 6);
        assertThat(new Auditor(10, 5, 5).audit(List.of(), safe.bytes())).isInstanceOf(Verdict.Passed.class);
    }

    /** So the auditor need not search: it did not always find again what the suppressor had found. */
    @ParameterizedTest
    @ValueSource(ints = {25, 60, 90, 320})
    void theProofAloneShowsTheWidthOfEveryCellBehindAScore(int people) {
        var safe = POLICY.protect(new MadeUpStaff(people, 4, 3, 7_000 + people).scoresOfGroups());
        var least = new HashMap<String, Integer>();
        var greatest = new HashMap<String, Integer>();
        var names = List.<String>of();
        for (var line : new String(safe.bytes(), StandardCharsets.UTF_8).split("\n")) {
            var f = List.of(line.split("\t"));
            names = f.getFirst().equals("cells") ? f : names;
            if (f.getFirst().equals("values") && names.stream().anyMatch(name -> name.contains("|b0="))) {
                for (int i = 1; i < f.size(); i++) {
                    least.merge(names.get(i), Integer.parseInt(f.get(i)), Math::min);
                    greatest.merge(names.get(i), Integer.parseInt(f.get(i)), Math::max);
                }
            }
        }
        assertThat(greatest).isNotEmpty();
        assertThat(greatest.keySet().stream().filter(cell -> greatest.get(cell) - least.get(cell) < 5))
                .isEmpty();
    }

    /** Every fit of the proof is a set of whole tables with the printed sizes, counts and scores. */
    @Test
    void theProofFitsEverythingPrinted() {
        var raw = new MadeUpStaff(90, 4, 2, 4).scoresOfGroups();
        var safe = POLICY.protect(raw);
        var names = List.<String>of();
        int fits = 0;
        for (var line : new String(safe.bytes(), StandardCharsets.UTF_8).split("\n")) {
            var f = List.of(line.split("\t"));
            names = f.getFirst().equals("cells") ? f : names;
            if (f.getFirst().equals("values") && names.stream().anyMatch(name -> name.contains("|b0="))) {
                var values = new HashMap<String, Integer>();
                for (int i = 1; i < f.size(); i++) {
                    values.put(names.get(i), Integer.parseInt(f.get(i)));
                }
                raw.scoredGroups().forEach(behind -> fits(behind, safe, values));
                fits++;
            }
        }
        assertThat(fits).isPositive();
    }

    private static void fits(ScoredGroups behind, ProtectedTables safe, Map<String, Integer> values) {
        for (var table : behind.tables()) {
            for (var answer : table.answers()) {
                int sum = 0;
                for (var group : behind.groups()) {
                    sum += values.getOrDefault(table.cell(group, answer), 0);
                }
                assertThat(sum)
                        .isEqualTo(values.getOrDefault(
                                table.cell("all", answer), table.count(FrequencyTable.ALL, answer)));
            }
        }
        for (var score : behind.scores()) {
            var printed = safe.score(score.id());
            if (printed.isShown()) {
                long sum = 0;
                long people = 0;
                for (var term : score.terms(behind.tables())) {
                    int count = values.getOrDefault(term.cell(), 0);
                    people += count;
                    sum += (long) count * (term.value() - score.lowest());
                }
                double exact = 100.0 * sum / (people * (score.highest() - score.lowest()));
                assertThat(exact)
                        .isBetween(
                                printed.value().getAsInt() - .5, printed.value().getAsInt() + .5);
            }
        }
    }

    /** A scale of one question with two answers: the score of a group is its count. */
    @Test
    void aScoreThatCountsAnAnswerIsWithheld() {
        assertThat(scores(List.of("3", "1"), new int[] {14, 16}, new int[] {18, 14}))
                .isEmpty();
    }

    @Test
    void everybodyAtTheTopIsWithheldAndSoIsTheGroupThatWouldTellIt() {
        assertThat(scores(ANSWERS, new int[] {14, 0, 0, 0}, new int[] {12, 9, 8, 3}))
                .isEmpty();
        assertThat(scores(ANSWERS, new int[] {14, 0, 0, 0}, new int[] {14, 9, 12, 3}, new int[] {16, 9, 14, 3}))
                .hasSizeLessThan(2);
    }

    private static List<String> scores(List<String> answers, int[]... groups) {
        var rows = new LinkedHashMap<String, int[]>();
        for (int g = 0; g < groups.length; g++) {
            rows.put("" + g, groups[g]);
        }
        var behind = FrequencyTable.twoWay("Q", "g", answers, rows);
        var values = new LinkedHashMap<>(VALUES);
        values.keySet().retainAll(answers);
        var scores = behind.sums().getFirst().parts().stream()
                .map(group -> new ScaleScore("S " + group, group, 1, 3, Map.of("Q", values)))
                .toList();
        var whole = FrequencyTable.oneWay("Q", answers, behind.counts(FrequencyTable.ALL));
        var safe = POLICY.protect(
                new LinkedTables("T", List.of(whole), List.of(), List.of(new ScoredGroups(List.of(behind), scores))));
        assertThat(new Auditor(10, 5, 5).audit(List.of(), safe.bytes())).isInstanceOf(Verdict.Passed.class);
        return safe.scores().stream()
                .filter(SafeScore::isShown)
                .map(SafeScore::id)
                .toList();
    }
}
