package org.candour.reporting.protection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern as the lines that the auditor reads. */
final class PatternText {
    private final SentTables sent;
    private final StringBuilder text = new StringBuilder("candour-tables\t1\n");
    private final Map<String, String> cells = new LinkedHashMap<>();

    PatternText(SentTables sent) {
        this.sent = sent;
    }

    byte[] bytes() {
        line(List.of("edition", sent.edition()));
        line(List.of("thresholds", "" + sent.group(), "" + sent.cell(), "" + sent.width()));
        sent.tables().forEach(this::table);
        sent.scores().stream().filter(score -> score.value() != null).forEach(this::parts);
        cells.forEach((name, value) -> text.append("cell\t").append(name).append(value));
        sent.scores().forEach(this::score);
        return text.append("proof\nend\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void table(SentTables.Table table) {
        var head = new ArrayList<>(List.of("table", table.id(), table.item()));
        head.addAll(table.answers());
        line(head);
        table.printedJointly().forEach((name, answers) -> {
            var fields = new ArrayList<>(List.of("joint", name));
            fields.addAll(answers);
            line(fields);
        });
        for (var row : table.rows()) {
            if (row.counts().size() != table.answers().size()) {
                throw new RefusedTables(table.id() + ", " + row.name(), "one count per answer, please");
            }
            var base = table.item() + "|" + row.name() + "|n";
            cell(base, base(row), null);
            var fields = new ArrayList<>(List.of("row", row.name(), base));
            for (int i = 0; i < table.answers().size(); i++) {
                var name = cellName(table.item(), row.name(), table.answers().get(i));
                fields.add(name);
                cell(
                        name,
                        row.counts().get(i),
                        i < row.percentages().size() ? row.percentages().get(i) : null);
            }
            line(fields);
        }
        for (var sum : table.sums()) {
            var fields = new ArrayList<>(List.of("sum", sum.total()));
            fields.addAll(sum.parts());
            line(fields);
        }
    }

    /** A score is made of single answers: where only joint ones are printed, these are withheld cells. */
    private void parts(SentTables.Score score) {
        for (var table : sent.tables()) {
            var values = score.items().getOrDefault(table.item(), Map.of());
            if (table.rows().stream().anyMatch(row -> row.name().equals(score.row()))) {
                table.printedJointly()
                        .values()
                        .forEach(answers -> answers.stream()
                                .filter(values::containsKey)
                                .forEach(answer ->
                                        cells.putIfAbsent(cellName(table.item(), score.row(), answer), "\t*\t-\n")));
            }
        }
    }

    private static @Nullable Integer base(SentTables.Row row) {
        if (row.base() != null) {
            return row.base();
        }
        int sum = 0;
        for (var count : row.counts()) {
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private void cell(String name, @Nullable Integer count, @Nullable Integer percentage) {
        var value = "\t" + (count == null ? "*" : count.toString()) + "\t"
                + (percentage == null ? "-" : percentage.toString()) + "\n";
        var other = cells.put(name, value);
        if (other != null && !other.equals(value)) {
            throw new RefusedTables("cell " + name, "two tables disagree on it");
        }
    }

    private void score(SentTables.Score score) {
        if (score.value() == null) {
            line(List.of("score", score.id(), "*"));
            return;
        }
        var fields = new ArrayList<>(
                List.of("score", score.id(), "" + score.value(), "" + score.lowest(), "" + score.highest()));
        score.items()
                .forEach((item, values) -> values.forEach((answer, value) -> {
                    fields.add(cellName(item, score.row(), answer));
                    fields.add("" + value);
                }));
        line(fields);
    }

    private static String cellName(String item, String row, String answer) {
        return item + "|" + row + "|=" + answer;
    }

    private void line(List<String> fields) {
        for (var field : fields) {
            if (field.isBlank() || field.length() > 500 || field.chars().anyMatch(c -> c < ' ')) {
                throw new RefusedTables("names", "a name is 1 to 200 characters without control characters and |");
            }
        }
        text.append(String.join("\t", fields)).append('\n');
    }
}
