package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.Unit;
import org.candour.reporting.disclosure.DisclosurePolicy;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.Hierarchy;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random employers with services, teams and people without either. */
@Tag("HC-10")
@Tag("PP-3")
class GroupTreeTest {
    private static final Thresholds LIMITS = new Thresholds(10, 5, 5);
    private static final List<String> ANSWERS = List.of("agree", "neither", "disagree");
    private static final int EMPLOYERS = 150;

    /** A random employer and where each of its people works. */
    private record Made(Employer employer, List<String> places, List<Integer> columns) {
        static Made of(int seed) {
            var random = new Random(seed);
            var units = new ArrayList<Unit>();
            var places = new ArrayList<String>();
            for (int service = 0; service <= random.nextInt(4); service++) {
                units.add(new Unit("s" + service, "Service " + service, ""));
                people(places, "s" + service, random.nextInt(14) - 4);
                for (int team = 0; team < random.nextInt(4); team++) {
                    String code = "s" + service + "-t" + team;
                    units.add(new Unit(code, "Team " + code, "s" + service));
                    people(places, code, random.nextInt(40) - 3);
                }
            }
            people(places, "", random.nextInt(25) - 8);
            people(places, "gone", random.nextInt(3));
            people(places, "s0", 10);
            var columns =
                    places.stream().map(place -> random.nextInt(ANSWERS.size())).toList();
            return new Made(new Employer("e", "Employer", Delivery.TABLES, units), places, columns);
        }

        private static void people(List<String> places, String unit, int number) {
            for (int i = 0; i < number; i++) {
                places.add(unit);
            }
        }

        GroupTree units(Thresholds limits) {
            return GroupTree.ofUnits(employer, places, places.size(), limits);
        }
    }

    @Test
    void everyRowAndEveryRemainderHoldsNobodyOrEnough() {
        for (int seed = 0; seed < EMPLOYERS; seed++) {
            var made = Made.of(seed);
            var units = made.units(LIMITS);
            for (int levels = 1; levels <= units.levels(); levels++) {
                assertThat(faults(units, made, levels, false, 10))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(faults(units, made, levels, true, 20))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    /** The control: with rolling up off, the same look finds small rows. */
    @Test
    void withoutRollingUpTheSameLookFindsSmallRows() {
        int found = 0;
        for (int seed = 0; seed < EMPLOYERS; seed++) {
            var made = Made.of(seed);
            found += faults(off(made), made, 10).isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(EMPLOYERS / 2);
    }

    /** Protected, printed, and read by the auditor without the proof. */
    @Test
    void theAuditorFindsNothingExactInWhatIsPrinted() {
        int shown = 0;
        for (int seed = 0; seed < EMPLOYERS; seed++) {
            var made = Made.of(seed);
            var units = made.units(LIMITS);
            var table = units.tree(false, units.levels())
                    .table("q", ANSWERS, units.leaves(units.levels(), made.columns(), ANSWERS.size()));
            var safe = new DisclosurePolicy(10, 5, 5).protect(new LinkedTables("T", List.of(table), List.of()));
            var bare = new String(safe.published(), StandardCharsets.UTF_8) + "proof\nend\n";
            assertThat(new Auditor(10, 5, 5).audit(List.of(), bare.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isInstanceOf(Verdict.Passed.class);
            shown += safe.tables().getFirst().rows().size() > 1 ? 1 : 0;
        }
        assertThat(shown).as("tables with a service or team").isGreaterThan(EMPLOYERS / 3);
    }

    /** The control: an edition that prints the small teams of some employer is refused. */
    @Test
    void theAuditorRefusesPrintedRowsThatWereNotRolledUp() {
        var made = Made.of(3);
        var rows = off(made).counts(ANSWERS.size(), leaves(made));
        assertThat(rows.values()).anyMatch(counts -> counts[0] + counts[1] + counts[2] < 10);

        var verdict = new Auditor(10, 5, 5).audit(List.of(), printed(rows));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.findings())
                                .anyMatch(finding -> finding.text().contains("a group of fewer than 10 is shown")));
    }

    /** The control: two teams of a service printed, and a third of nine that every reader can work out. */
    @Test
    void theAuditorRefusesASmallTeamThatIsTheRestOfItsService() {
        String rest = "candour-tables\t1\nedition\tT\nthresholds\t10\t5\t5\ntable\tq by unit\tq\tyes\tno\n"
                + row("care", 49, "25", "24")
                + row("north", 20, "10", "10")
                + row("south", 20, "9", "11")
                + "row\tunit=night\tq|night|n\tq|night|=yes\tq|night|=no\n"
                + "cell\tq|night|n\t*\t-\ncell\tq|night|=yes\t*\t-\ncell\tq|night|=no\t*\t-\n"
                + "sum\tunit=care\tunit=north\tunit=south\tunit=night\nproof\nend\n";

        assertThat(new Auditor(10, 5, 5).audit(List.of(), rest.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.findings())
                                .anyMatch(
                                        finding -> finding.text().contains("the groups not shown are fewer than 10")));
    }

    private static String row(String unit, int base, String yes, String no) {
        String name = "q|" + unit + "|";
        return "row\tunit=" + unit + "\t" + name + "n\t" + name + "=yes\t" + name + "=no\n"
                + "cell\t" + name + "n\t" + base + "\t-\n"
                + "cell\t" + name + "=yes\t" + yes + "\t-\n"
                + "cell\t" + name + "=no\t" + no + "\t-\n";
    }

    @Test
    void editionsThatJoinTeamsOtherwiseAreToldApart() {
        var made = Made.of(3);
        var again = Made.of(3);
        assertThat(again.units(LIMITS).joined()).isEqualTo(made.units(LIMITS).joined());
        assertThat(made.units(new Thresholds(40, 5, 5)).joined())
                .isNotEqualTo(made.units(LIMITS).joined());
    }

    @Test
    void whoeverReceivesRowsIsNotDivided() {
        var made = Made.of(3);
        var rows = new Employer("e", "Employer", Delivery.ROWS, made.employer().units());
        assertThat(GroupTree.ofUnits(rows, made.places(), made.places().size(), LIMITS)
                        .any())
                .isFalse();
    }

    @Test
    void aUnitPerResponseOrNone() {
        var input = MadeUpUnits.input();
        assertThatThrownBy(() -> new SummaryInput(
                        input.study(),
                        input.wave(),
                        input.instrument(),
                        input.employer(),
                        1,
                        input.today(),
                        input.answers(),
                        List.of("north"),
                        null,
                        Map.of(),
                        input.comparison(),
                        null,
                        List.of()))
                .hasMessageContaining("one unit per response");
    }

    private static List<String> faults(GroupTree units, Made made, int levels, boolean strict, int least) {
        var tree = units.tree(strict, levels);
        return small(tree.counts(ANSWERS.size(), units.leaves(levels, made.columns(), ANSWERS.size())), least);
    }

    private static List<String> faults(Hierarchy tree, Made made, int least) {
        return small(tree.counts(ANSWERS.size(), leaves(made)), least);
    }

    private static Map<String, int[]> leaves(Made made) {
        var units = made.units(LIMITS);
        return units.leaves(units.levels(), made.columns(), ANSWERS.size());
    }

    private static Hierarchy off(Made made) {
        var units = made.units(LIMITS);
        return new Hierarchy("unit", units.branches(units.levels()), people(made), 1);
    }

    private static Map<String, Integer> people(Made made) {
        var people = new java.util.LinkedHashMap<String, Integer>();
        leaves(made).forEach((leaf, counts) -> people.put(leaf, counts[0] + counts[1] + counts[2]));
        return people;
    }

    /** Rows below the least, and units whose parts leave a remainder below it. */
    private static List<String> small(Map<String, int[]> rows, int least) {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().equals(FrequencyTable.ALL))
                .filter(row -> row.getValue()[0] + row.getValue()[1] + row.getValue()[2] < least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte[] printed(Map<String, int[]> rows) {
        var text = new StringBuilder("candour-tables\t1\nedition\tT\nthresholds\t10\t5\t5\ntable\tq by unit\tq");
        ANSWERS.forEach(answer -> text.append('\t').append(answer));
        text.append('\n');
        rows.keySet().forEach(row -> {
            text.append("row\t" + row + "\tq|" + row + "|n");
            ANSWERS.forEach(answer -> text.append("\tq|" + row + "|=" + answer));
            text.append('\n');
        });
        rows.forEach((row, counts) -> {
            text.append("cell\tq|" + row + "|n\t" + (counts[0] + counts[1] + counts[2]) + "\t-\n");
            for (int i = 0; i < counts.length; i++) {
                text.append("cell\tq|" + row + "|=" + ANSWERS.get(i) + "\t" + counts[i] + "\t-\n");
            }
        });
        return text.append("proof\nend\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
