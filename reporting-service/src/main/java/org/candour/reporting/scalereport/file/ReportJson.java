package org.candour.reporting.scalereport.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.Table;
import org.candour.reporting.scalereport.Value;

/**
 * The report as JSON. Rows are objects under the names of their columns. A figure is a number; one with cautions is
 * {@code {"value": 0.7, "cautions": [...]}}; one that does not exist is {@code {"notDefined": "why"}}; a withheld count
 * is {@code {"withheld": true}}.
 */
final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportJson() {}

    static byte[] of(ScaleReport report) {
        ObjectNode root = NODES.objectNode();
        root.put("title", report.title())
                .put("code", report.code())
                .put("source", report.source())
                .put("fingerprint", report.fingerprint())
                .put("shown", report.shown());
        root.set("cautions", words(report.cautions()));
        ArrayNode sections = root.putArray("sections");
        report.sections().forEach(section -> sections.add(section(section)));
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException("a report of plain values cannot fail", e);
        }
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("name", section.name())
                .put("title", section.title())
                .put("about", section.about())
                .put("whyNot", section.whyNot());
        node.set("notes", words(section.notes()));
        ArrayNode tables = node.putArray("tables");
        section.tables().forEach(table -> tables.add(table(table)));
        return node;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = NODES.objectNode();
        node.put("name", table.name()).put("title", table.title()).put("inR", table.inR());
        ArrayNode columns = node.putArray("columns");
        table.columns()
                .forEach(column -> columns.addObject()
                        .put("name", column.name())
                        .put("label", column.label())
                        .put("format", column.format().name()));
        ArrayNode rows = node.putArray("rows");
        for (List<Value> row : table.rows()) {
            ObjectNode cells = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                cells.set(table.columns().get(i).name(), cell(row.get(i)));
            }
        }
        return node;
    }

    private static JsonNode cell(Value value) {
        return switch (value) {
            case Value.Words(String text) -> NODES.textNode(text);
            case Value.Count(long count) -> NODES.numberNode(count);
            case Value.Number(double number, List<String> cautions) ->
                cautions.isEmpty()
                        ? NODES.numberNode(number)
                        : NODES.objectNode().put("value", number).set("cautions", words(cautions));
            case Value.NotDefined(String reason) -> NODES.objectNode().put("notDefined", reason);
            case Value.Withheld ignored -> NODES.objectNode().put("withheld", true);
        };
    }

    private static ArrayNode words(List<String> texts) {
        ArrayNode node = NODES.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    static ScaleReport read(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            List<Section> sections = new ArrayList<>();
            root.get("sections").forEach(node -> sections.add(readSection(node)));
            return new ScaleReport(
                    root.get("title").asText(),
                    root.get("code").asText(),
                    root.get("source").asText(),
                    root.get("fingerprint").asText(),
                    root.get("shown").asBoolean(),
                    texts(root.get("cautions")),
                    sections);
        } catch (IOException e) {
            throw new UncheckedIOException("this is not a stored report", e);
        }
    }

    private static Section readSection(JsonNode node) {
        List<Table> tables = new ArrayList<>();
        node.get("tables").forEach(table -> tables.add(readTable(table)));
        return new Section(
                node.get("name").asText(),
                node.get("title").asText(),
                node.get("about").asText(),
                texts(node.get("notes")),
                tables,
                node.get("whyNot").asText());
    }

    private static Table readTable(JsonNode node) {
        List<Column> columns = new ArrayList<>();
        node.get("columns")
                .forEach(column -> columns.add(new Column(
                        column.get("name").asText(),
                        column.get("label").asText(),
                        Column.Format.valueOf(column.get("format").asText()))));
        List<List<Value>> rows = new ArrayList<>();
        node.get("rows")
                .forEach(row -> rows.add(columns.stream()
                        .map(column -> value(row.get(column.name())))
                        .toList()));
        return new Table(
                node.get("name").asText(),
                node.get("title").asText(),
                node.get("inR").asText(),
                columns,
                rows);
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) {
            return new Value.Words(node.asText());
        }
        if (node.isIntegralNumber()) {
            return new Value.Count(node.asLong());
        }
        if (node.isNumber()) {
            return new Value.Number(node.asDouble(), List.of());
        }
        if (node.has("value")) {
            return new Value.Number(node.get("value").asDouble(), texts(node.get("cautions")));
        }
        return node.has("notDefined")
                ? new Value.NotDefined(node.get("notDefined").asText())
                : new Value.Withheld();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
