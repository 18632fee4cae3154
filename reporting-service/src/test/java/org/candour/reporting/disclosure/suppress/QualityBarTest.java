package org.candour.reporting.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many cells are withheld on reference tables (two-way, hierarchies, linked), beside the proved least number. Ours
 * protects complementary cells as well as the small ones, which the reference does not; still it may withhold at most
 * 15 % more.
 */
@Tag("HC-9")
class QualityBarTest {
    private static final String ALL = "all";

    @Test
    void withholdsAtMostFifteenPercentMoreThanTheLeastPossible() throws IOException {
        var folder = Path.of(System.getProperty("candour.refdata", "none")).resolve("sdc");
        assumeTrue(Files.exists(folder.resolve("suppression_inputs.json")), "no reference data (candour.refdata)");
        var json = new ObjectMapper();
        var bar = json.readTree(folder.resolve("suppression_quality_bar.json").toFile())
                .get("results");
        int ours = 0;
        int least = 0;
        int tables = 0;
        for (var table : json.readTree(folder.resolve("suppression_inputs.json").toFile())
                .get("tables")) {
            var id = table.get("id").asText();
            var suppression = new Tree(table).protect();
            assertThat(suppression.failed()).as(id).isEmpty();
            int count = 0;
            for (boolean withheld : suppression.withheld()) {
                count += withheld ? 1 : 0;
            }
            int optimal = bar.get(id).get("optimal_milp").get("n_suppressed").asInt();
            System.out.printf("%s: %d withheld, least possible for small cells alone %d%n", id, count, optimal);
            ours += count;
            least += optimal;
            tables++;
        }
        System.out.printf("quality bar: %d tables, %d withheld against %d%n", tables, ours, least);
        assertThat(tables).isEqualTo(12);
        assertThat(100 * ours).isBetween(100 * least, 115 * least);
    }

    /** Groups with their parts, times answers; several breakdowns share the row of everybody. */
    private static final class Tree {
        private final Map<String, Set<String>> parts = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

        Tree(JsonNode table) {
            for (var row : table.get("rows")) {
                if (row.has("gender")) {
                    count(row, ALL);
                    under("gender", row, "gender");
                    under("role", row, "role");
                } else {
                    count(row, ALL);
                    under("", row, row.has("service") ? "service" : "team");
                    if (row.has("service")) {
                        var service = row.get("service").asText();
                        part("service " + service, service + row.get("team").asText());
                        count(row, service + row.get("team").asText());
                    }
                }
            }
        }

        private void under(String sum, JsonNode row, String dimension) {
            var name = (dimension.equals("service") ? "service " : "")
                    + row.get(dimension).asText();
            part(ALL + " " + sum, name);
            count(row, name);
        }

        private void part(String total, String name) {
            parts.computeIfAbsent(total, t -> new LinkedHashSet<>()).add(name);
        }

        private void count(JsonNode row, String group) {
            counts.computeIfAbsent(group, g -> new LinkedHashMap<>())
                    .merge(row.get("answer").asText(), row.get("freq").asInt(), Integer::sum);
        }

        Suppression protect() {
            var cells = new LinkedCells();
            var index = new LinkedHashMap<String, Integer>();
            counts.forEach((group, answers) -> {
                int base = answers.values().stream().mapToInt(i -> i).sum();
                index.put(group + "|n", cells.addCell(base, 1 + base / 100.0, group.equals(ALL)));
                answers.forEach((answer, count) ->
                        index.put(group + "|" + answer, cells.addCell(count, 1 + count / 100.0, false)));
            });
            var answers = List.copyOf(counts.getOrDefault(ALL, Map.of()).keySet());
            counts.keySet()
                    .forEach(group -> cells.addTotal(
                            at(index, group + "|n"),
                            answers.stream()
                                    .map(answer -> at(index, group + "|" + answer))
                                    .toList(),
                            group.equals(ALL) || parts.containsKey(group)));
            parts.forEach((total, groups) -> {
                var name = total.startsWith(ALL) ? ALL : total;
                for (var answer : List.of("n", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8")) {
                    if (index.containsKey(name + "|" + answer)) {
                        cells.addTotal(
                                at(index, name + "|" + answer),
                                groups.stream()
                                        .map(group -> at(index, group + "|" + answer))
                                        .toList());
                    }
                }
            });
            var sensitive = new boolean[index.size()];
            index.values().forEach(i -> sensitive[i] = cells.count(i) > 0 && cells.count(i) < 5);
            return ComplementarySuppression.protect(cells, sensitive, 5);
        }

        private static int at(Map<String, Integer> index, String name) {
            var position = index.get(name);
            assertThat(position).as(name).isNotNull();
            return position == null ? -1 : position;
        }
    }
}
