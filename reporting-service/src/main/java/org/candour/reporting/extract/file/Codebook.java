package org.candour.reporting.extract.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.reporting.extract.Column;
import org.candour.reporting.extract.ResearchData;

/** What each column means, as CSV (a line per value) and as a structure for JSON. */
final class Codebook {
    private static final String EVERYBODY = "everybody";

    private final ResearchData data;

    Codebook(ResearchData data) {
        this.data = data;
    }

    String csv() {
        CsvText csv = new CsvText()
                .line(List.of(
                        "column",
                        "question",
                        "hint",
                        "class",
                        "type",
                        "asked_when",
                        "value",
                        "label",
                        "missing",
                        "scale",
                        "key"));
        for (Column column : data.columns()) {
            for (Column.Meaning meaning : column.meanings()) {
                csv.line(List.of(
                        column.code(),
                        column.question(),
                        column.hint(),
                        column.questionClass(),
                        column.type(),
                        asked(column),
                        meaning.value(),
                        meaning.label(),
                        missing(meaning.kind()),
                        joined(scalesOf(column)),
                        joined(keysOf(column))));
            }
        }
        return csv.toString();
    }

    Map<String, Object> structure() {
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("instrument", data.instrument().code());
        book.put("version", data.instrument().version());
        book.put("language", data.instrument().language());
        book.put("emptyCell", "the question was skipped or not asked");
        book.put("columns", data.columns().stream().map(this::column).toList());
        book.put("scales", data.instrument().scales());
        return book;
    }

    private Map<String, Object> column(Column column) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("column", column.code());
        entry.put("item", column.item());
        entry.put("question", column.question());
        entry.put("hint", column.hint());
        entry.put("class", column.questionClass());
        entry.put("type", column.type());
        entry.put("askedWhen", asked(column));
        entry.put("values", column.meanings().stream().map(Codebook::value).toList());
        entry.put("scales", scalesOf(column));
        entry.put("keys", keysOf(column));
        return entry;
    }

    private static Map<String, Object> value(Column.Meaning meaning) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", meaning.value());
        entry.put("label", meaning.label());
        entry.put("missing", missing(meaning.kind()));
        return entry;
    }

    private static String asked(Column column) {
        return column.askedWhen().isEmpty() ? EVERYBODY : column.askedWhen();
    }

    private static String missing(OptionKind kind) {
        return kind == OptionKind.ANSWER
                ? ""
                : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<String> scalesOf(Column column) {
        return data.instrument().scales().stream()
                .filter(scale -> scale.items().stream().map(ScaleItem::item).anyMatch(column.item()::equals))
                .map(Scale::code)
                .toList();
    }

    private List<String> keysOf(Column column) {
        return data.instrument().scales().stream()
                .flatMap(scale -> scale.items().stream())
                .filter(member -> member.item().equals(column.item()))
                .map(member -> member.reversed() ? "reversed" : "straight")
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }
}
