package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Suppression and auditor against each other on seeded random employers, with and without the proof block. */
@Tag("HC-10")
class SafeEditionsTest {
    private static final List<String> ANSWERS = List.of("SA", "A", "N", "D", "SD", "none");
    private static final double[] LIKELY = {.25, .35, .2, .12, .06, .02};
    private static final double[] GROUPS = {.35, .25, .18, .12, .07, .03};
    private final DisclosurePolicy policy = new DisclosurePolicy(10, 5, 5);
    private final Auditor auditor = new Auditor(10, 5, 5);

    @Test
    void everyWithheldCellKeepsItsRoomWhateverTheEmployer() {
        int cells = 0;
        for (int people : new int[] {10, 12, 25, 40, 60, 140, 320}) {
            for (int seed = 0; seed < 2; seed++) {
                var safe = policy.protect(employer(people, 4, true, 1000L * people + seed));
                for (var bytes : List.of(safe.bytes(), safe.published())) {
                    var verdict = auditor.audit(List.of(), bytes);
                    assertThat(verdict).as("%d people, seed %d", people, seed).isInstanceOf(Verdict.Passed.class);
                    var intervals = ((Verdict.Passed) verdict).intervals();
                    assertThat(intervals).allMatch(interval -> interval.width() >= 5);
                    cells += intervals.size();
                }
            }
        }
        System.out.println("withheld cells audited on random employers: " + cells);
        assertThat(cells).isGreaterThan(1000);
    }

    /** The suppressor with its complementary step left out: only what is small by itself is withheld. */
    @Test
    void withoutComplementaryCellsTheAuditorRefuses() {
        int refused = 0;
        for (int seed = 0; seed < 10; seed++) {
            var raw = employer(140, 1, false, seed);
            var safe = policy.protect(raw);
            var text = new String(safe.published(), StandardCharsets.UTF_8);
            var withheldByItself = new PrimaryRules(raw.tables().getFirst(), 10, 5).sensitive();
            for (var cell : raw.tables().getFirst().cells().entrySet()) {
                if (!withheldByItself.contains(cell.getKey())) {
                    text = text.replace(
                            "\t" + cell.getKey() + "\t*\t", "\t" + cell.getKey() + "\t" + cell.getValue() + "\t");
                }
            }
            boolean changed = !text.equals(new String(safe.published(), StandardCharsets.UTF_8));
            var verdict = auditor.audit(List.of(), (text + "proof\nend\n").getBytes(StandardCharsets.UTF_8));
            if (changed) {
                assertThat(verdict).isInstanceOf(Verdict.Refused.class);
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /** What is published; the proof may differ where the solver was stopped by the clock. */
    @Test
    void theSameTablesGiveTheSamePublishedBytes() {
        var once = new String(policy.protect(employer(60, 4, true, 7)).published(), StandardCharsets.UTF_8);
        var again = new String(policy.protect(employer(60, 4, true, 7)).published(), StandardCharsets.UTF_8);

        assertThat(again).isEqualTo(once);
    }

    /** A score over one item with two withheld answers would tell them; the policy must hide more, or the score. */
    @Test
    void aScoreNeverGivesAWithheldAnswerAway() {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var counts = new int[] {8 + random.nextInt(9), 9 + random.nextInt(9), 6 + random.nextInt(9), 6, 2};
            var answers = ANSWERS.subList(0, 5);
            var score = ScaleScore.ofAll("S", 1, 5, Map.of("Q", Map.of("SA", 5, "A", 4, "N", 3, "D", 2, "SD", 1)));
            var raw = new LinkedTables("T", List.of(FrequencyTable.oneWay("Q", answers, counts)), List.of(score));

            var verdict = auditor.audit(List.of(), policy.protect(raw).published());

            assertThat(verdict).as("seed %d", seed).isInstanceOf(Verdict.Passed.class);
        }
    }

    @Test
    void aScoreIsTheMeanOfAllAnswersOnZeroToHundred() {
        var score = ScaleScore.ofAll("S", 1, 5, Map.of("Q", Map.of("SA", 5, "A", 4, "N", 3, "D", 2, "SD", 1)));
        var table = FrequencyTable.oneWay("Q", ANSWERS, new int[] {10, 20, 10, 0, 5, 5});
        var safe = policy.protect(new LinkedTables("T", List.of(table), List.of(score)));

        // (10 * 4 + 20 * 3 + 10 * 2) / (45 * 4) = 66.67 %
        assertThat(safe.score("S").value()).hasValue(67);
    }

    @Test
    void aWholeEditionIsReadyWithinSeconds() {
        var raw = employer(140, 52, true, 99);
        policy.protect(raw);
        long start = System.nanoTime();
        var safe = policy.protect(raw);
        long protectedAt = System.nanoTime();
        assertThat(auditor.audit(List.of(), safe.bytes())).isInstanceOf(Verdict.Passed.class);
        long audited = System.nanoTime();
        System.out.printf(
                "52 one-way and 52 two-way tables of 6 x 6: protect %d ms, audit %d ms, %d kB%n",
                (protectedAt - start) / 1_000_000, (audited - protectedAt) / 1_000_000, safe.bytes().length / 1000);
        assertThat(protectedAt - start)
                .as("far above the 2 s aimed at, for a busy machine")
                .isLessThan(60_000_000_000L);
    }

    private static LinkedTables employer(int people, int items, boolean withScores, long seed) {
        var random = new Random(seed);
        var groups = new int[people];
        for (int i = 0; i < people; i++) {
            groups[i] = pick(random, GROUPS);
        }
        var tables = new ArrayList<FrequencyTable>();
        for (int q = 0; q < items; q++) {
            var rows = new LinkedHashMap<String, int[]>();
            for (int g = 0; g < GROUPS.length; g++) {
                rows.put("g" + g, new int[ANSWERS.size()]);
            }
            var all = new int[ANSWERS.size()];
            for (int person : groups) {
                int answer = pick(random, LIKELY);
                rows.get("g" + person)[answer]++;
                all[answer]++;
            }
            tables.add(FrequencyTable.twoWay("Q" + q, "length", ANSWERS, rows));
            if (items > 1) {
                tables.add(FrequencyTable.oneWay("Q" + q, ANSWERS, all));
            }
        }
        var scores = new ArrayList<ScaleScore>();
        for (int s = 0; withScores && s + 4 <= Math.min(items, 32); s += 4) {
            var of = new LinkedHashMap<String, Map<String, Integer>>();
            for (int k = s; k < s + 4; k++) {
                of.put("Q" + k, Map.of("SA", 5, "A", 4, "N", 3, "D", 2, "SD", 1));
            }
            scores.add(ScaleScore.ofAll("S" + s, 1, 5, of));
        }
        return new LinkedTables("T/" + people, tables, scores);
    }

    private static int pick(Random random, double[] shares) {
        double at = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
