package org.candour.reporting.extract.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.reporting.extract.Column;
import org.candour.reporting.extract.ResearchData;

/** What each column means, as CSV (a line per value) and as a structure for JSON. */
final class Codebook {
    private final ResearchData data;

    Codebook(ResearchData data) {
        this.data = data;
    }

    String csv() {
        CsvText csv = new CsvText()
                .line(List.of(
                        "column", "question", "hint", "class", "type", "value", "label", "missing", "scale", "key"));
        for (Column column : data.columns()) {
            for (Option value : values(column)) {
                csv.line(List.of(
                        column.code(),
                        column.item().text(),
                        column.item().hint(),
                        column.item().questionClass().name(),
                        column.item().type().name(),
                        String.valueOf(value.value()),
                        value.label(),
                        value.missing() ? "yes" : "no",
                        scaleOf(column),
                        keyOf(column)));
            }
        }
        return csv.toString();
    }

    Map<String, Object> structure() {
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("instrument", data.instrument().code());
        book.put("version", data.instrument().version());
        book.put("language", data.instrument().language());
        book.put("skipped", "an empty cell");
        book.put("columns", data.columns().stream().map(this::column).toList());
        book.put("scales", data.instrument().scales());
        return book;
    }

    private Map<String, Object> column(Column column) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("column", column.code());
        entry.put("item", column.item().code());
        entry.put("question", column.item().text());
        entry.put("hint", column.item().hint());
        entry.put("class", column.item().questionClass());
        entry.put("type", column.item().type());
        entry.put("values", values(column));
        entry.put("scale", scaleOf(column));
        entry.put("key", keyOf(column));
        return entry;
    }

    private static List<Option> values(Column column) {
        Option only = column.option();
        if (only == null) {
            return column.item().options();
        }
        return List.of(
                new Option(0, "not chosen: " + only.label(), false),
                new Option(1, "chosen: " + only.label(), only.missing()));
    }

    private String scaleOf(Column column) {
        return membership(column).stream().findFirst().map(Map.Entry::getKey).orElse("");
    }

    private String keyOf(Column column) {
        return membership(column).stream()
                .findFirst()
                .map(member -> member.getValue().reversed() ? "reversed" : "straight")
                .orElse("");
    }

    private List<Map.Entry<String, ScaleItem>> membership(Column column) {
        List<Map.Entry<String, ScaleItem>> found = new ArrayList<>();
        for (Scale scale : data.instrument().scales()) {
            scale.items().stream()
                    .filter(item -> item.item().equals(column.item().code()))
                    .forEach(item -> found.add(Map.entry(scale.code(), item)));
        }
        return found;
    }
}
