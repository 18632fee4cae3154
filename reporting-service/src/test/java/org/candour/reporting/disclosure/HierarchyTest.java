package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.reporting.disclosure.Hierarchy.Unit;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small teams are counted where nobody can pick them out again. */
@Tag("HC-10")
class HierarchyTest {
    private static final List<String> ANSWERS = List.of("agree", "neither", "disagree");
    private static final List<Unit> UNITS = List.of(
            new Unit("north", "all"),
            new Unit("south", "all"),
            new Unit("n1", "north"),
            new Unit("n2", "north"),
            new Unit("n3", "north"),
            new Unit("s1", "south"),
            new Unit("s2", "south"));

    @Test
    void largeTeamsHaveRowsOfTheirOwn() {
        var shown = shownAs(Map.of("n1", 12, "n2", 15, "n3", 20, "s1", 11, "s2", 10));

        assertThat(shown).containsEntry("n1", "team=n1").containsEntry("s2", "team=s2");
    }

    @Test
    void aSmallTeamIsJoinedWithTheSmallestOther() {
        var shown = shownAs(Map.of("n1", 4, "n2", 12, "n3", 20, "s1", 11, "s2", 10));

        assertThat(shown)
                .containsEntry("n1", "team=others of north")
                .containsEntry("n2", "team=others of north")
                .containsEntry("n3", "team=n3");
    }

    @Test
    void whereOnlyOneWouldBeLeftTheServiceSpeaksForAll() {
        var shown = shownAs(Map.of("n1", 12, "n2", 15, "n3", 20, "s1", 30, "s2", 3));

        assertThat(shown).containsEntry("s1", "team=south").containsEntry("s2", "team=south");
    }

    @Test
    void aSmallServiceIsCountedInTheEmployer() {
        var shown = shownAs(Map.of("n1", 12, "n2", 15, "n3", 20, "s1", 4, "s2", 3));

        assertThat(shown)
                .containsEntry("south", "all")
                .containsEntry("n1", "all")
                .containsEntry("s1", "all");
    }

    @Test
    void aUnitWithoutAParentIsRefused() {
        assertThatThrownBy(() -> new Hierarchy("team", List.of(new Unit("x", "nowhere")), Map.of(), 10))
                .hasMessageContaining("not named before");
    }

    /** Whatever the sizes: rows add up, none is small, and the auditor passes what becomes of them. */
    @Test
    void everyTreeAddsUpAndIsSafe() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var leaves = new LinkedHashMap<String, int[]>();
            var sizes = new LinkedHashMap<String, Integer>();
            for (var leaf : List.of("n1", "n2", "n3", "s1", "s2")) {
                var counts = new int[] {random.nextInt(18), random.nextInt(9), random.nextInt(6)};
                leaves.put(leaf, counts);
                sizes.put(leaf, counts[0] + counts[1] + counts[2]);
            }
            var table = new Hierarchy("team", UNITS, sizes, 10).table("q", ANSWERS, leaves);
            var tables = new ArrayList<>(List.of(table));
            if (table.isBreakdown()) {
                assertThat(table.rowNames()).as("seed %d", seed).allMatch(row -> table.base(row) >= 10);
            }
            var safe = new DisclosurePolicy(10, 5, 5).protect(new LinkedTables("T", tables, List.of()));
            var bare = new String(safe.published(), StandardCharsets.UTF_8) + "proof\nend\n";
            assertThat(new Auditor(10, 5, 5).audit(List.of(), bare.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isInstanceOf(Verdict.Passed.class);
        }
    }

    private static Map<String, String> shownAs(Map<String, Integer> people) {
        return new Hierarchy("team", UNITS, people, 10).shownAs();
    }
}
