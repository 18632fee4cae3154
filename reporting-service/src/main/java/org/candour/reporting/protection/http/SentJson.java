package org.candour.reporting.protection.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.disclosure.ItemClass;
import org.candour.reporting.protection.RefusedTables;
import org.candour.reporting.protection.SentTables;
import org.jspecify.annotations.Nullable;

/** Reads linked tables (docs/disclosure.md). What is wrong is named by its place, never by its value. */
final class SentJson {
    static final int TABLES = 600;
    static final int CELLS = 30_000;
    static final int CELLS_OF_A_TABLE = 600;
    static final int LARGEST_COUNT = 1_000_000;
    private static final int LARGEST_THRESHOLD = 100;

    private int cells;

    private SentJson() {}

    static SentTables tables(@Nullable JsonNode body) {
        if (body == null || !body.path("tables").isArray()) {
            throw new RefusedTables("tables", "send an object with an array of tables");
        }
        return new SentJson().all(body);
    }

    /** Patterns that were released before. */
    static List<SentTables> before(JsonNode body) {
        var before = new ArrayList<SentTables>();
        for (var pattern : body.path("before")) {
            if (before.size() == 10) {
                throw new RefusedTables("before", "at most 10 earlier patterns");
            }
            before.add(tables(pattern));
        }
        return before;
    }

    private SentTables all(JsonNode body) {
        var thresholds = body.path("thresholds");
        var tables = new ArrayList<SentTables.Table>();
        for (var table : body.path("tables")) {
            tables.add(table(table, "table " + (tables.size() + 1)));
            if (tables.size() > TABLES || cells > CELLS) {
                throw new RefusedTables("tables", "at most " + TABLES + " tables and " + CELLS + " cells");
            }
        }
        var scores = new ArrayList<SentTables.Score>();
        body.path("scores").forEach(score -> scores.add(score(score, "score " + (scores.size() + 1))));
        int group = threshold(thresholds, "group", 10);
        int cell = threshold(thresholds, "cell", 5);
        return new SentTables(
                body.path("edition").asText("tables"),
                group,
                cell,
                threshold(thresholds, "width", 5),
                threshold(thresholds, "strictGroup", Math.max(group, 20)),
                threshold(thresholds, "strictCell", Math.max(cell, 10)),
                tables,
                scores);
    }

    private static int threshold(JsonNode thresholds, String name, int least) {
        if (!thresholds.has(name)) {
            return least;
        }
        int value = number(thresholds.path(name), "thresholds, " + name);
        if (value < least || value > LARGEST_THRESHOLD) {
            throw new RefusedTables("thresholds, " + name, least + " to " + LARGEST_THRESHOLD);
        }
        return value;
    }

    private SentTables.Table table(JsonNode table, String place) {
        var item = text(table.path("item"), place + ", item");
        var answers = texts(table.path("answers"), place + ", answers");
        var rows = new ArrayList<SentTables.Row>();
        for (var row : table.path("rows")) {
            var name = row.path("name").asText("all");
            rows.add(new SentTables.Row(
                    name,
                    row.hasNonNull("base") ? number(row.path("base"), place + ", base of " + name) : null,
                    numbers(row.path("counts"), place + ", counts of " + name),
                    numbers(row.path("percentages"), place + ", percentages of " + name)));
        }
        int size = rows.size() * (answers.size() + 1);
        cells += size;
        if (size > CELLS_OF_A_TABLE) {
            throw new RefusedTables(place, "at most " + CELLS_OF_A_TABLE + " cells in a table");
        }
        var sums = new ArrayList<SentTables.Sum>();
        table.path("sums")
                .forEach(sum -> sums.add(new SentTables.Sum(
                        text(sum.path("total"), place + ", sums"), texts(sum.path("parts"), place + ", sums"))));
        return new SentTables.Table(
                table.hasNonNull("id") ? text(table.path("id"), place + ", id") : item,
                item,
                itemClass(table.path("class"), place),
                answers,
                joint(table.path("joint"), place + ", joint"),
                rows,
                sums);
    }

    /** Lists of answers, or names with lists of answers. */
    private static Map<String, List<String>> joint(JsonNode node, String place) {
        var joint = new LinkedHashMap<String, List<String>>();
        if (node.isArray()) {
            node.forEach(answers -> {
                var parts = texts(answers, place);
                joint.put(String.join(" + ", parts), parts);
            });
        } else if (node.isObject()) {
            node.fields().forEachRemaining(entry -> joint.put(entry.getKey(), texts(entry.getValue(), place)));
        } else if (!node.isMissingNode()) {
            throw new RefusedTables(place, "an array of arrays of answers, please");
        }
        return joint;
    }

    private static ItemClass itemClass(JsonNode node, String place) {
        try {
            return ItemClass.valueOf(node.asText(ItemClass.VIEW.name()));
        } catch (IllegalArgumentException unknown) {
            throw new RefusedTables(place + ", class", "one of VIEW, SPECIAL, DEMOGRAPHIC");
        }
    }

    private static SentTables.Score score(JsonNode score, String place) {
        Map<String, Map<String, Integer>> items = new LinkedHashMap<>();
        score.path("items").fields().forEachRemaining(item -> {
            var values = new LinkedHashMap<String, Integer>();
            item.getValue()
                    .fields()
                    .forEachRemaining(value -> values.put(value.getKey(), number(value.getValue(), place + ", items")));
            items.put(item.getKey(), values);
        });
        return new SentTables.Score(
                text(score.path("id"), place + ", id"),
                score.path("row").asText("all"),
                number(score.path("lowest"), place + ", lowest"),
                number(score.path("highest"), place + ", highest"),
                items,
                score.hasNonNull("value") ? number(score.path("value"), place + ", value") : null);
    }

    private static String text(JsonNode node, String place) {
        if (!node.isTextual() || node.asText().isBlank()) {
            throw new RefusedTables(place, "a text, please");
        }
        return node.asText();
    }

    private static List<String> texts(JsonNode node, String place) {
        var texts = new ArrayList<String>();
        node.forEach(entry -> texts.add(text(entry, place)));
        if (texts.isEmpty()) {
            throw new RefusedTables(place, "an array of texts, please");
        }
        return texts;
    }

    private static List<@Nullable Integer> numbers(JsonNode node, String place) {
        var numbers = new ArrayList<@Nullable Integer>();
        node.forEach(entry -> numbers.add(entry.isNull() ? null : number(entry, place)));
        return numbers;
    }

    private static int number(JsonNode node, String place) {
        if (!node.isIntegralNumber() || Math.abs(node.asLong()) > LARGEST_COUNT) {
            throw new RefusedTables(place, "a whole number of at most " + LARGEST_COUNT + ", please");
        }
        return node.asInt();
    }
}
