package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Section;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** A questionnaire as a form. */
final class FormWriter {
    private final Instrument instrument;
    private final List<Instrument> versions;
    private final List<String> columns = new ArrayList<>(List.of("type", "name"));
    private final List<Row> rows = new ArrayList<>();
    private final ListWriter lists;
    private final ConditionText conditions;

    FormWriter(Instrument instrument) {
        this.instrument = instrument;
        versions = instrument.languages().stream().map(instrument::in).toList();
        instrument.languages().forEach(language -> columns.add("label::" + named(language)));
        instrument.languages().forEach(language -> columns.add("hint::" + named(language)));
        columns.addAll(List.of(
                "appearance",
                "relevant",
                "constraint",
                "calculation",
                "parameters",
                "choice_filter",
                "candour_type",
                "candour_class",
                "candour_decimals"));
        instrument.languages().forEach(language -> columns.add("candour_unit_" + language));
        rows.add(new Row(1, columns));
        lists = new ListWriter(
                versions,
                instrument.languages().stream()
                        .map(language -> "label::" + named(language))
                        .toList());
        conditions = new ConditionText(instrument);
    }

    Workbook workbook() {
        instrument.sections().forEach(this::section);
        return new Workbook(List.of(
                new Sheet(Remarks.SURVEY, rows),
                lists.sheet(),
                settings(),
                ScaleWriter.sheet(versions),
                NoteSheet.of(instrument)));
    }

    private Sheet settings() {
        List<String> headings = new ArrayList<>(List.of("form_title", "form_id", "version", "default_language"));
        List<String> cells = new ArrayList<>(List.of(
                instrument.title(),
                instrument.code(),
                String.valueOf(instrument.version()),
                named(instrument.language())));
        versions.forEach(version -> {
            headings.add("candour_title_" + version.language());
            cells.add(version.title());
        });
        return new Sheet(Remarks.SETTINGS, List.of(new Row(1, headings), new Row(2, cells)));
    }

    private void section(Section section) {
        int place = instrument.sections().indexOf(section);
        Map<String, String> begin = row("begin_group", section.code());
        texts(begin, "label", version -> version.sections().get(place).title());
        add(begin);
        if (!section.intro().isEmpty()) {
            Map<String, String> intro = row("note", section.code() + "_intro");
            texts(intro, "label", version -> version.sections().get(place).intro());
            add(intro);
        }
        section.pages().forEach(this::page);
        add(row("end_group", ""));
    }

    private void page(Page page) {
        String relevant = page.shownWhen().always() ? "" : conditions.of(page.shownWhen());
        if (page.items().size() == 1 && page.stem().isEmpty()) {
            item(page.items().getFirst(), relevant);
            return;
        }
        Map<String, String> begin = row("begin_group", page.code());
        texts(
                begin,
                "label",
                version -> version.page(page.code()).map(Page::stem).orElse(""));
        begin.put("appearance", "field-list");
        begin.put("relevant", relevant);
        add(begin);
        page.items().forEach(item -> item(item, ""));
        add(row("end_group", ""));
    }

    private void item(Item item, String relevant) {
        Map<String, String> row = row(type(item), item.code());
        texts(row, "label", version -> version.item(item.code()).map(Item::text).orElse(""));
        texts(row, "hint", version -> version.item(item.code()).map(Item::hint).orElse(""));
        row.put("appearance", appearance(item));
        row.put("relevant", relevant);
        row.put("constraint", ConstraintText.of(item));
        row.put("calculation", conditions.of(item.calculation()));
        row.put("candour_type", item.type().name());
        row.put("candour_class", item.questionClass().name());
        if (item.type() == ItemType.NUMBER) {
            row.put("candour_decimals", String.valueOf(item.limits().decimals()));
        }
        versions.forEach(version -> row.put(
                "candour_unit_" + version.language(),
                version.item(item.code()).map(one -> one.limits().unit()).orElse("")));
        if (row.getOrDefault("type", "").equals("range")) {
            row.put("parameters", "start=0 end=10 step=1");
        }
        add(row);
        if (item.type() == ItemType.TWO_STEP_CHOICE) {
            detail(item);
        }
        ownWords(item);
    }

    private void detail(Item item) {
        Map<String, String> row = row("select_one " + lists.list(item, true), item.code() + "_detail");
        texts(row, "label", version -> version.item(item.code()).map(Item::text).orElse(""));
        row.put("relevant", "${" + item.code() + "} != ''");
        row.put("choice_filter", "candour_group = ${" + item.code() + "}");
        add(row);
    }

    private void ownWords(Item item) {
        String chosen = item.options().stream()
                .filter(Option::ownWords)
                .map(option -> "selected(${" + item.code() + (option.group() == 0 ? "" : "_detail") + "}, '"
                        + option.value() + "')")
                .collect(Collectors.joining(" or "));
        if (!chosen.isEmpty()) {
            Map<String, String> row = row("text", item.code() + "_words");
            texts(
                    row,
                    "label",
                    version -> version.item(item.code()).stream()
                            .flatMap(one -> one.options().stream())
                            .filter(Option::ownWords)
                            .map(Option::label)
                            .collect(Collectors.joining(" / ")));
            row.put("relevant", chosen);
            add(row);
        }
    }

    private String type(Item item) {
        return switch (item.type()) {
            case SINGLE_CHOICE, RATING, TWO_STEP_CHOICE -> "select_one " + lists.list(item, false);
            case ZERO_TO_TEN ->
                item.options().stream().allMatch(Option::missing) ? "range" : "select_one " + lists.list(item, false);
            case MULTIPLE_CHOICE -> "select_multiple " + lists.list(item, false);
            case RANKING -> "rank " + lists.list(item, false);
            case NUMBER -> withMissing(item, item.limits().decimals() == 0 ? "integer" : "decimal");
            case DATE -> withMissing(item, "date");
            case SHORT_TEXT, LONG_TEXT -> "text";
            case INFORMATION -> "note";
            case CALCULATED -> "calculate";
        };
    }

    private String withMissing(Item item, String type) {
        if (!item.options().isEmpty()) {
            lists.missing(item);
        }
        return type;
    }

    private static String appearance(Item item) {
        return switch (item.type()) {
            case LONG_TEXT -> "multiline";
            case RATING -> "likert";
            case DATE ->
                item.limits().precision() == DatePrecision.DAY
                        ? ""
                        : item.limits().precision() == DatePrecision.MONTH ? "month-year" : "year";
            default -> "";
        };
    }

    private static Map<String, String> row(String type, String name) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("name", name);
        return row;
    }

    private void texts(Map<String, String> row, String column, Function<Instrument, String> text) {
        versions.forEach(
                version -> row.put(column + "::" + named(version.language()), PipeText.of(text.apply(version))));
    }

    private void add(Map<String, String> row) {
        rows.add(new Row(
                rows.size() + 1,
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }

    private static String named(String language) {
        return switch (language) {
            case "en" -> "English (en)";
            case "cy" -> "Welsh (cy)";
            default -> language;
        };
    }
}
