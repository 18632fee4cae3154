package org.candour.reporting.protection.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.protection.Judgement;
import org.candour.reporting.protection.ProtectTables;
import org.candour.reporting.protection.SentTables;

/** Writes a pattern in the shape in which tables are sent, so that it can be sent back to be audited. */
final class PatternJson {
    private PatternJson() {}

    static ObjectNode of(SentTables sent, ProtectTables.Pattern pattern) {
        var json = of(pattern.judgement());
        json.put("edition", sent.edition());
        json.putObject("thresholds")
                .put("group", sent.group())
                .put("cell", sent.cell())
                .put("width", sent.width())
                .put("strictGroup", sent.strictGroup())
                .put("strictCell", sent.strictCell());
        var tables = json.putArray("tables");
        for (var table : sent.tables()) {
            table(tables.addObject(), table, pattern.safe().table(table.id()));
        }
        var scores = json.putArray("scores");
        for (var score : sent.scores()) {
            var node = scores.addObject()
                    .put("id", score.id())
                    .put("row", score.row())
                    .put("lowest", score.lowest())
                    .put("highest", score.highest());
            put(node, "value", pattern.safe().score(score.id()).value());
            var items = node.putObject("items");
            score.items().forEach((item, values) -> values.forEach(items.putObject(item)::put));
        }
        return json;
    }

    static ObjectNode of(Judgement judgement) {
        var json = JsonNodeFactory.instance.objectNode().put("passed", judgement.passed());
        var cells = json.putArray("withheld");
        for (var cell : judgement.cells()) {
            var node = cells.addObject()
                    .put("cell", cell.name())
                    .put("least", cell.least())
                    .put("greatest", cell.greatest())
                    .put("exact", cell.exact());
            if (cell.reason() != null) {
                node.put("reason", cell.reason().name());
            }
        }
        var findings = json.putArray("findings");
        judgement
                .findings()
                .forEach(finding -> findings.addObject()
                        .put("kind", finding.kind().name())
                        .put("place", finding.place())
                        .put("text", finding.text()));
        return json;
    }

    private static void table(ObjectNode node, SentTables.Table sent, SafeTable safe) {
        node.put("id", sent.id())
                .put("item", sent.item())
                .put("class", sent.itemClass().name());
        var answers = node.putArray("answers");
        (safe.isWithheld() ? sent.answers() : safe.answers()).forEach(answers::add);
        if (!safe.joint().isEmpty()) {
            var joint = node.putObject("joint");
            safe.joint().forEach((name, parts) -> parts.forEach(joint.putArray(name)::add));
        }
        var rows = node.putArray("rows");
        for (var row : safe.rows()) {
            var object = rows.addObject().put("name", row.name());
            put(object, "base", row.base().count());
            var counts = object.putArray("counts");
            var percentages = object.putArray("percentages");
            for (SafeCell cell : row.cells()) {
                cell.count().ifPresentOrElse(counts::add, counts::addNull);
                cell.percent().ifPresentOrElse(percentages::add, percentages::addNull);
            }
        }
        var sums = node.putArray("sums");
        for (var sum : safe.isWithheld() ? java.util.List.<SentTables.Sum>of() : sent.sums()) {
            var parts = sums.addObject().put("total", sum.total()).putArray("parts");
            sum.parts().forEach(parts::add);
        }
    }

    private static void put(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        } else {
            node.putNull(name);
        }
    }
}
