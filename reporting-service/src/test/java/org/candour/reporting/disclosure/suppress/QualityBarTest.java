package org.candour.reporting.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many cells are withheld on reference tables, beside the proved least number. Ours protects complementary cells as
 * well as the small ones, which the reference does not, so ours may be larger.
 */
@Tag("HC-9")
class QualityBarTest {
    @Test
    void withholdsNotMuchMoreThanTheLeastPossible() throws IOException {
        var folder = Path.of(System.getProperty("candour.refdata", "none")).resolve("sdc");
        assumeTrue(Files.exists(folder.resolve("suppression_inputs.json")), "no reference data (candour.refdata)");
        var json = new ObjectMapper();
        var bar = json.readTree(folder.resolve("suppression_quality_bar.json").toFile())
                .get("results");
        int ours = 0;
        int least = 0;
        for (var table : json.readTree(folder.resolve("suppression_inputs.json").toFile())
                .get("tables")) {
            var result = bar.get(table.get("id").asText());
            if (!table.get("shape").asText().equals("two-way") || result == null) {
                continue;
            }
            var suppression = twoWay(table);
            assertThat(suppression.failed()).isEmpty();
            int count = 0;
            for (boolean withheld : suppression.withheld()) {
                count += withheld ? 1 : 0;
            }
            int optimal = result.get("optimal_milp").get("n_suppressed").asInt();
            System.out.printf(
                    "%s: %d withheld, least possible for small cells alone %d%n",
                    table.get("id").asText(), count, optimal);
            ours += count;
            least += optimal;
        }
        System.out.printf("quality bar: %d withheld against %d%n", ours, least);
        assertThat(ours).isBetween(least, least * 3 / 2);
    }

    private static Suppression twoWay(JsonNode table) {
        var dimensions = new ArrayList<String>();
        table.get("dims").fieldNames().forEachRemaining(dimensions::add);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (var row : table.get("rows")) {
            var one = row.get(dimensions.get(0)).asText();
            var other = row.get(dimensions.get(1)).asText();
            int count = row.get("freq").asInt();
            counts.merge(one + "|" + other, count, Integer::sum);
            for (var total : List.of(one + "|*", "*|" + other, "*|*")) {
                counts.merge(total, count, Integer::sum);
                parts.computeIfAbsent(total, t -> new ArrayList<>()).add(one + "|" + other);
            }
        }
        var cells = new LinkedCells();
        var index = new LinkedHashMap<String, Integer>();
        counts.forEach((name, count) -> index.put(name, cells.addCell(count, 1 + count / 100.0, name.equals("*|*"))));
        parts.forEach((total, names) ->
                cells.addTotal(index.get(total), names.stream().map(index::get).toList()));
        var sensitive = new boolean[counts.size()];
        counts.forEach((name, count) -> sensitive[index.get(name)] = count > 0 && count < 5);
        return ComplementarySuppression.protect(cells, sensitive, 5);
    }
}
