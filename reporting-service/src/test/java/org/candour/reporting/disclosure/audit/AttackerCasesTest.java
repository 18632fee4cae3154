package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The auditor's solver against intervals that were found by counting every table that fits. The larger cases lie
 * outside the repository; name their folder with {@code -Dcandour.refdata}. Without it only the committed cases run.
 */
@Tag("HC-10")
class AttackerCasesTest {
    @TestFactory
    Stream<DynamicTest> referenceIntervals() throws IOException {
        var cases = cases();
        System.out.println(
                cases.isPresent()
                        ? "attacker cases: running " + cases.get().get("tables").size() + " reference cases"
                        : "attacker cases: no reference data (candour.refdata), running the committed cases only");
        return cases.stream().flatMap(node -> stream(node.get("tables"))).flatMap(AttackerCasesTest::attackers);
    }

    private static Stream<DynamicTest> attackers(JsonNode table) {
        var tests = new ArrayList<DynamicTest>();
        table.get("attackers")
                .fields()
                .forEachRemaining(attacker -> tests.add(DynamicTest.dynamicTest(
                        table.get("id").asText() + " " + attacker.getKey(), () -> check(table, attacker.getValue()))));
        return tests.stream();
    }

    private static void check(JsonNode table, JsonNode attacker) throws Exception {
        var knowledge = new Knowledge();
        table.get("published")
                .fields()
                .forEachRemaining(e -> knowledge.know(e.getKey(), e.getValue().asInt()));
        table.get("suppressed").forEach(cell -> knowledge.suspect(cell.asText()));
        table.get("aggregates")
                .fields()
                .forEachRemaining(e -> knowledge.total(
                        e.getKey(), stream(e.getValue()).map(JsonNode::asText).toList()));
        attacker.get("extra_bounds")
                .fields()
                .forEachRemaining(e -> knowledge.relate(
                        List.of(e.getKey()),
                        List.of(1L),
                        e.getValue().get(0).asLong(),
                        e.getValue().get(1).asLong()));
        int checked = 0;
        for (var cluster : knowledge.clusters()) {
            var attack = new IntegerAttack(cluster, () -> 30_000);
            for (var cell : cluster.cells()) {
                var expected = attacker.get("cells").get(cell);
                if (expected != null) {
                    var interval = attack.exact(cell);
                    assertThat(List.of(interval.least(), interval.greatest()))
                            .as(cell)
                            .isEqualTo(List.of(
                                    expected.get("min").asInt(),
                                    expected.get("max").asInt()));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(attacker.get("cells").size());
    }

    @TestFactory
    Stream<DynamicTest> referencePercentages() throws IOException {
        return cases().stream()
                .flatMap(node -> stream(node.get("percentages")))
                .filter(node -> node.get("decimals").asInt() == 0)
                .map(node -> DynamicTest.dynamicTest(
                        "percentages of " + node.get("n_published"), () -> checkPercentages(node)));
    }

    private static void checkPercentages(JsonNode node) throws Exception {
        var knowledge = new Knowledge();
        knowledge.know("n", node.get("n_published").asInt());
        var cells = new ArrayList<String>();
        for (var percent : node.get("published_percent")) {
            var cell = "x" + cells.size();
            cells.add(cell);
            long p = percent.asLong();
            knowledge.relate(List.of(cell, "n"), List.of(200L, -(2 * p - 1)), 0, Knowledge.NO_LIMIT);
            knowledge.relate(List.of(cell, "n"), List.of(-200L, 2 * p + 1), 1, Knowledge.NO_LIMIT);
        }
        knowledge.total("n", cells);
        var attack = new IntegerAttack(knowledge.clusters().getFirst(), () -> 30_000);
        for (int i = 0; i < cells.size(); i++) {
            var feasible = node.get("feasible_each_jointly").get(i);
            var interval = attack.exact(cells.get(i));
            assertThat(interval.least()).isEqualTo(feasible.get(0).asInt());
            assertThat(interval.greatest())
                    .isEqualTo(feasible.get(feasible.size() - 1).asInt());
        }
    }

    /** Our own small case: two groups in odd cycles, where fractions of people would reach 3 and people only 2. */
    @Test
    void wholePeopleReachLessThanFractions() throws Exception {
        var knowledge = new Knowledge();
        for (var side : List.of("x", "y")) {
            for (int i = 0; i < 3; i++) {
                var slack = side + "s" + i;
                var group = side + "g" + i;
                knowledge.know(group, 1);
                knowledge.total(group, List.of(side + i, side + (i + 1) % 3, slack));
            }
        }
        knowledge.total("all", List.of("x0", "x1", "x2", "y0", "y1", "y2"));
        var attack = new IntegerAttack(knowledge.clusters().getFirst(), () -> 30_000);

        assertThat(attack.exact("all")).isEqualTo(new Verdict.Interval("all", 0, 2, true));
    }

    private static Optional<JsonNode> cases() throws IOException {
        var folder = System.getProperty("candour.refdata", "");
        var file = Path.of(folder).resolve("sdc/attacker_cases.json");
        return folder.isBlank() || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(new ObjectMapper().readTree(file.toFile()));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
