package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.instrument.TranslatedText;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Workbook.Row;

/** The scoring, in a sheet of our own: a row for each item of each scale. */
final class ScaleSheet {
    static final String NAME = "scales";

    static final List<String> COLUMNS = List.of(
            "scale",
            "item",
            "reversed",
            "minimum",
            "maximum",
            "minimum_answered",
            "score",
            "direction",
            "lookup",
            "source",
            "licence",
            "attribution",
            "wording_from_deployer");

    private final Table table;
    private final FormLanguages languages;
    private final Remarks remarks;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    ScaleSheet(Table table, FormLanguages languages, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.remarks = remarks;
        if (table.has("scale") && table.has("item") && table.has("score")) {
            table.rows()
                    .forEach(row -> rows.computeIfAbsent(table.cell(row, "scale"), code -> new ArrayList<>())
                            .add(row));
        }
    }

    /** Those whose items are all there. */
    List<Scale> scales(Set<String> items) {
        List<Scale> scales = new ArrayList<>();
        rows.forEach((code, members) -> {
            Optional<Row> stranger = members.stream()
                    .filter(row -> !items.contains(table.cell(row, "item")))
                    .findFirst();
            if (stranger.isPresent()) {
                leftOut(stranger.get(), code, "there is no item " + table.cell(stranger.get(), "item"));
            } else {
                scale(code, members).ifPresent(scales::add);
            }
        });
        return scales;
    }

    /** The row in which a scale begins, 0 where there is none. */
    int row(String code) {
        List<Row> members = rows.getOrDefault(code, List.of());
        return members.isEmpty() ? 0 : members.getFirst().number();
    }

    private Optional<Scale> scale(String code, List<Row> members) {
        Row first = members.getFirst();
        try {
            return Optional.of(new Scale(
                    code,
                    languages.own(table, first, "title").in(languages.source()),
                    languages.own(table, first, "description").in(languages.source()),
                    members.stream()
                            .map(row -> new ScaleItem(
                                    table.cell(row, "item"),
                                    table.cell(row, "reversed").equals("yes")))
                            .toList(),
                    whole(first, "minimum"),
                    whole(first, "maximum"),
                    whole(first, "minimum_answered"),
                    ScoreRule.valueOf(table.cell(first, "score")),
                    Direction.valueOf(table.cell(first, "direction")),
                    lookup(table.cell(first, "lookup")),
                    new ScaleSource(
                            table.cell(first, "source"),
                            table.cell(first, "licence"),
                            table.cell(first, "attribution"),
                            table.cell(first, "wording_from_deployer").equals("yes"))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            leftOut(first, code, "a number, a score or a direction in the row is not known");
            return Optional.empty();
        }
    }

    List<TranslatedText> translations(List<Scale> scales) {
        List<TranslatedText> texts = new ArrayList<>();
        if (languages.tags().size() > 1) {
            String tag = languages.tags().getLast();
            scales.forEach(scale -> {
                Row first = rows.getOrDefault(scale.code(), List.of()).getFirst();
                add(
                        texts,
                        TextKeys.scaleTitle(scale.code()),
                        languages.own(table, first, "title").in(tag));
                add(
                        texts,
                        TextKeys.scaleDescription(scale.code()),
                        languages.own(table, first, "description").in(tag));
            });
        }
        return texts;
    }

    private static void add(List<TranslatedText> texts, String key, String text) {
        if (!text.isEmpty()) {
            texts.add(new TranslatedText(key, text));
        }
    }

    private int whole(Row row, String column) {
        return new BigDecimal(table.cell(row, column)).intValueExact();
    }

    private static List<LookupRow> lookup(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new LookupRow(
                        Integer.parseInt(pair[0].strip()),
                        new BigDecimal(pair[pair.length - 1].strip())
                                .scaleByPowerOfTen(2)
                                .intValueExact()))
                .toList();
    }

    static String written(List<LookupRow> lookup) {
        return lookup.stream()
                .map(row -> row.sum() + "="
                        + BigDecimal.valueOf(row.hundredths(), 2).toPlainString())
                .collect(Collectors.joining("; "));
    }

    private void leftOut(Row row, String code, String reason) {
        remarks.add(
                Kind.LEFT_OUT,
                NAME,
                row.number(),
                "",
                Rule.ROW,
                "The scale " + code + " was left out: " + reason + ".");
    }
}
