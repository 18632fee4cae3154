package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Patterns that another programme chose for twelve tables, each by four methods: the auditor finds for every withheld
 * cell the interval that counting every table found.
 */
@Tag("HC-10")
class SuppressionAuditTest {
    @Test
    void findsTheIntervalsOfOtherPatterns() throws Exception {
        var folder = Path.of(System.getProperty("candour.refdata", "none")).resolve("sdc");
        assumeTrue(Files.exists(folder.resolve("suppression_audit.json")), "no reference data (candour.refdata)");
        var audits = read(folder, "suppression_audit.json").get("audit_of_gausssuppression");
        int patterns = 0;
        int intervals = 0;
        for (var table : read(folder, "suppression_inputs.json").get("tables")) {
            for (var audit : audits.get(table.get("id").asText())) {
                intervals += compare(table, audit.get("integer_interval"));
                patterns++;
            }
        }
        System.out.println("audits of patterns: " + patterns + " patterns, " + intervals + " intervals equal");
        assertThat(patterns).isEqualTo(48);
    }

    private static int compare(JsonNode table, JsonNode expected) throws IntegerAttack.Undecided {
        Set<String> withheld = new HashSet<>();
        expected.fieldNames().forEachRemaining(withheld::add);
        var cells = new LinkedHashMap<String, Integer>();
        var totals = new LinkedHashMap<String, Set<String>>();
        table.get("rows").forEach(row -> row(row, cells, totals));
        var knowledge = new Knowledge();
        cells.forEach((name, count) -> {
            if (withheld.contains(name)) {
                knowledge.suspect(name);
            } else {
                knowledge.know(name, count);
            }
        });
        totals.forEach((total, parts) -> knowledge.total(total.substring(0, total.indexOf('\t')), List.copyOf(parts)));
        int compared = 0;
        for (var cluster : knowledge.clusters()) {
            var attack = new IntegerAttack(cluster, () -> 30_000);
            for (var cell : cluster.cells()) {
                var interval = attack.exact(cell);
                assertThat(List.of(interval.least(), interval.greatest()))
                        .as(table.get("id").asText() + " " + cell)
                        .isEqualTo(List.of(
                                expected.get(cell).get(0).asInt(),
                                expected.get(cell).get(1).asInt()));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(withheld.size());
        return compared;
    }

    private static void row(JsonNode row, Map<String, Integer> cells, Map<String, Set<String>> totals) {
        var answer = row.get("answer").asText();
        int count = row.get("freq").asInt();
        if (row.has("gender")) {
            var gender = row.get("gender").asText();
            var role = row.get("role").asText();
            for (var part : List.of(answer, "Total")) {
                add(cells, totals, count, "Total/" + part + "/Total", "gender", gender + "/" + part + "/Total");
                add(cells, totals, count, "Total/" + part + "/Total", "role", "Total/" + part + "/" + role);
            }
            add(cells, totals, 0, gender + "/Total/Total", "answers", gender + "/" + answer + "/Total");
            add(cells, totals, 0, "Total/Total/" + role, "answers", "Total/" + answer + "/" + role);
            return;
        }
        var groups = new ArrayList<>(List.of("Total"));
        if (row.has("service")) {
            groups.add(row.get("service").asText());
            groups.add(row.get("service").asText() + "|" + row.get("team").asText());
        } else {
            groups.add(row.get("team").asText());
        }
        for (int level = 0; level < groups.size(); level++) {
            var group = groups.get(level);
            cells.merge(group + "|" + answer, count, Integer::sum);
            cells.merge(group + "|n", count, Integer::sum);
            total(totals, group + "|n", "answers", group + "|" + answer);
            for (var part : level == 0 ? List.<String>of() : List.of(answer, "n")) {
                total(totals, groups.get(level - 1) + "|" + part, "groups", group + "|" + part);
            }
        }
    }

    private static void add(
            Map<String, Integer> cells,
            Map<String, Set<String>> totals,
            int count,
            String total,
            String kind,
            String part) {
        cells.merge(part, count, Integer::sum);
        // Two breakdowns count everybody twice; the total is taken from one of them.
        cells.merge(total, kind.equals("gender") ? count : 0, Integer::sum);
        total(totals, total, kind, part);
    }

    private static void total(Map<String, Set<String>> totals, String total, String kind, String part) {
        totals.computeIfAbsent(total + "\t" + kind, t -> new LinkedHashSet<>()).add(part);
    }

    private static JsonNode read(Path folder, String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(file).toFile());
    }
}
