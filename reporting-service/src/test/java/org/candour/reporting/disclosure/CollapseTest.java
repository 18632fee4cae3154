package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** Answers are printed together where that shows more people's answers, and nowhere else. */
@Tag("HC-9")
@Tag("HC-10")
class CollapseTest {
    private static final List<String> ANSWERS = List.of("5", "4", "3", "2", "1", "none");
    private static final Map<String, Integer> VALUES = Map.of("5", 5, "4", 4, "3", 3, "2", 2, "1", 1);
    private final DisclosurePolicy policy = new DisclosurePolicy(10, 5, 5);

    @Test
    void aTableThatHidesNothingKeepsAllItsAnswers() {
        var table = protect(one(12, 31, 9, 6, 5, 0));

        assertThat(table.answers()).isEqualTo(ANSWERS);
        assertThat(table.joint()).isEmpty();
    }

    @Test
    void aSmallCountIsPrintedTogetherWithItsNeighbour() {
        var table = protect(one(12, 31, 9, 7, 2, 0));

        assertThat(table.answers()).containsExactly("agree", "3", "disagree", "none");
        assertThat(table.row("all").cells()).extracting(SafeCell::toString).containsExactly("43", "9", "9", "0");
        assertThat(table.joint()).containsEntry("disagree", List.of("2", "1"));
    }

    @Test
    void whatGainsNothingIsNotCollapsed() {
        // Two people without an answer take 2 and 1 with them in either form.
        var table = protect(one(15, 22, 12, 7, 3, 1));

        assertThat(table.answers()).isEqualTo(ANSWERS);
        assertThat(table.row("all").cells()).extracting(SafeCell::toString).startsWith("15", "22", "12");
    }

    @Test
    void aBreakdownCollapsesBelowAWholeWorkforceTableInFull() {
        var groups = new LinkedHashMap<String, int[]>();
        groups.put("x", new int[] {12, 9, 8, 6, 2, 0});
        groups.put("y", new int[] {9, 12, 9, 2, 6, 0});
        var safe = policy.protect(new LinkedTables(
                "T/1",
                List.of(
                        joint(FrequencyTable.oneWay("Q", ANSWERS, new int[] {21, 21, 17, 8, 8, 0})),
                        joint(FrequencyTable.twoWay("Q", "team", ANSWERS, groups))),
                List.of()));

        assertThat(safe.table("Q").joint()).isEmpty();
        assertThat(safe.table("Q").shareShown()).isEqualTo(1);
        var byTeam = safe.table("Q by team");
        assertThat(byTeam.row("team=x").cells()).extracting(SafeCell::toString).containsExactly("21", "8", "8", "0");
        assertThat(byTeam.row("team=y").cells()).extracting(SafeCell::toString).containsExactly("21", "9", "8", "0");
        assertThat(audit(safe)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aScoreOverCollapsedAnswersProtectsEachOfThem() {
        var safe = policy.protect(new LinkedTables(
                "T/1",
                List.of(one(12, 31, 9, 7, 2, 0), one("R", 10, 20, 20, 6, 5, 0)),
                List.of(ScaleScore.ofAll("s", 1, 5, Map.of("Q", VALUES)))));

        assertThat(new String(safe.bytes(), StandardCharsets.UTF_8)).contains("\njoint\tagree\t5\t4\n");
        var passed = (Verdict.Passed) audit(safe);
        if (safe.score("s").isShown()) {
            assertThat(passed.intervals())
                    .extracting(Verdict.Interval::cell)
                    .contains("Q|all|=5", "Q|all|=4", "Q|all|=2", "Q|all|=1");
        }
        assertThat(passed.intervals()).allMatch(interval -> interval.width() >= 5);
    }

    @Test
    void aStoredEditionStillKnowsWhichAnswersAreTogether() {
        var key = new byte[32];
        var safe = policy.protect(new LinkedTables("T/1", List.of(one(12, 31, 9, 7, 2, 0)), List.of()));
        var again = SafeTable.fromEdition(safe.bytes(), safe.mac(key), key).getFirst();

        assertThat(again.joint()).isEqualTo(safe.table("Q").joint()).isNotEmpty();
    }

    @Test
    void jointAnswersAreOfTheTableAndDisjoint() {
        var plain = FrequencyTable.oneWay("Q", ANSWERS, new int[6]);

        assertThatThrownBy(() -> plain.orJointly(groups("agree", "5", "6"))).hasMessageContaining("agree");
        assertThatThrownBy(() -> plain.orJointly(groups("3", "5", "4"))).hasMessageContaining("3");
        assertThatThrownBy(() -> groups("agree", "5")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Seeded employers with breakdowns and scores: all pass the auditor; never fewer people shown than in full form. */
    @Test
    void collapsedEditionsAreSafeAndShowNoFewerPeople() {
        var random = new Random(42);
        int collapsed = 0;
        int more = 0;
        for (int run = 0; run < 25; run++) {
            int people = 12 + random.nextInt(150);
            var plain = new MadeUpStaff(people, 3, run % 3, run).tables(people, -1);
            var joint = new LinkedTables(
                    "T/1", plain.tables().stream().map(CollapseTest::joint).toList(), plain.scores());
            var full = policy.protect(plain);
            var safe = policy.protect(joint);

            assertThat(audit(safe)).as("run " + run).isInstanceOf(Verdict.Passed.class);
            collapsed += (int) safe.tables().stream()
                    .filter(table -> !table.joint().isEmpty())
                    .count();
            more += Long.signum(peopleShown(safe) - peopleShown(full));
        }
        assertThat(collapsed).isGreaterThan(30);
        assertThat(more)
                .as("editions that show more, less those that show less")
                .isGreaterThan(15);
    }

    private static long peopleShown(ProtectedTables safe) {
        return safe.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.count().orElse(0))
                .sum();
    }

    private static Verdict audit(ProtectedTables safe) {
        return new Auditor(10, 5, 5).audit(List.of(), safe.bytes());
    }

    private SafeTable protect(FrequencyTable table) {
        return policy.protect(new LinkedTables("T/1", List.of(table), List.of()))
                .table(table.id());
    }

    private static FrequencyTable one(int... counts) {
        return one("Q", counts);
    }

    private static FrequencyTable one(String item, int... counts) {
        return joint(FrequencyTable.oneWay(item, ANSWERS, counts));
    }

    static FrequencyTable joint(FrequencyTable table) {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put("agree", List.of("5", "4"));
        groups.put("disagree", List.of("2", "1"));
        return table.orJointly(new Collapse(groups));
    }

    private static Collapse groups(String name, String... answers) {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put(name, new ArrayList<>(List.of(answers)));
        return new Collapse(groups);
    }
}
