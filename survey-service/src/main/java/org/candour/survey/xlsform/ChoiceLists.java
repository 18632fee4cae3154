package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.OptionKind;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Workbook.Row;

/** The lists of the sheet "choices", with a code for each choice. */
final class ChoiceLists {
    private final Table table;
    private final FormLanguages languages;
    private final Remarks remarks;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, ChoiceList> lists = new LinkedHashMap<>();

    ChoiceLists(Table table, FormLanguages languages, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.remarks = remarks;
        for (Row row : table.rows()) {
            String list = table.cell(row, "list_name");
            if (!list.isEmpty() && !table.cell(row, "name").isEmpty()) {
                rows.computeIfAbsent(list, name -> new ArrayList<>()).add(row);
            } else {
                remark(
                        Kind.LEFT_OUT,
                        row,
                        list.isEmpty() ? "list_name" : "name",
                        Rule.ROW,
                        "The row names " + (list.isEmpty() ? "no list" : "no choice") + " and was left out.");
            }
        }
    }

    Optional<ChoiceList> find(String name) {
        return Optional.ofNullable(rows.get(name))
                .map(members -> lists.computeIfAbsent(name, list -> list(list, members)));
    }

    /** What a column of the sheet says about a choice. */
    String cell(Choice choice, String column) {
        return table.cell(choice.row(), column);
    }

    /** To be called when all questions are read. */
    void remarkUnused() {
        rows.forEach((name, members) -> {
            if (!lists.containsKey(name)) {
                remark(
                        Kind.LEFT_OUT,
                        members.getFirst(),
                        "list_name",
                        Rule.CHOICES,
                        "No question that was carried over uses the list " + name + ".");
            }
        });
    }

    private ChoiceList list(String name, List<Row> rows) {
        Map<Row, Integer> codes = codes(rows);
        List<Choice> choices = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            String choice = plainName(table.cell(row, "name"));
            if (!names.add(choice)) {
                remark(
                        Kind.LEFT_OUT,
                        row,
                        "name",
                        Rule.CHOICES,
                        "The list " + name + " has the choice " + choice + " twice; this one was left out.");
                continue;
            }
            Wording label = languages.wording(table, row, "label");
            if (label.empty()) {
                remark(Kind.CHECK, row, "label", Rule.LABEL, "The choice has no label; its name stands instead.");
                label = Wording.of(languages.source(), choice);
            }
            int code = Optional.ofNullable(codes.get(row)).orElse(0);
            choices.add(new Choice(
                    row,
                    choice,
                    code,
                    label,
                    kind(row, code, label, codes),
                    table.cell(row, "candour_exclusive").equals("yes"),
                    0,
                    false));
        }
        return new ChoiceList(name, choices, recoded(name, choices));
    }

    /** Numbers stay, negative ones without their sign; words get the next free numbers. */
    private Map<Row, Integer> codes(List<Row> rows) {
        Map<Row, Integer> codes = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Row row : rows) {
            number(table.cell(row, "name")).map(Math::abs).filter(taken::add).ifPresent(code -> codes.put(row, code));
        }
        int next = 1;
        for (Row row : rows) {
            if (!codes.containsKey(row)) {
                while (!taken.add(next)) {
                    next++;
                }
                codes.put(row, next);
            }
        }
        return codes;
    }

    /** True when the codes are the names. */
    private boolean recoded(String name, List<Choice> choices) {
        List<Choice> changed = choices.stream()
                .filter(choice -> !choice.name().equals(String.valueOf(choice.value())))
                .toList();
        if (!changed.isEmpty()) {
            remark(
                    Kind.CHANGED,
                    changed.getFirst().row(),
                    "name",
                    Rule.CODE,
                    "Answers are stored as whole numbers. In the list " + name + ": "
                            + changed.stream()
                                    .map(choice -> choice.name() + " is " + choice.value())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return changed.stream().allMatch(choice -> choice.kind() != OptionKind.ANSWER);
    }

    private OptionKind kind(Row row, int code, Wording label, Map<Row, Integer> codes) {
        String own = table.cell(row, "candour_kind");
        for (OptionKind kind : OptionKind.values()) {
            if (kind.name().equals(own)) {
                return kind;
            }
        }
        Optional<OptionKind> worded = MissingAnswers.byWording(label);
        if (worded.isPresent()) {
            remark(
                    Kind.CHECK,
                    row,
                    "label",
                    Rule.MISSING,
                    "\"" + label.in(languages.source()) + "\" was taken for " + said(worded.get())
                            + ", which is no answer. Check this.");
            return worded.get();
        }
        List<Integer> others = codes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(row))
                .map(Map.Entry::getValue)
                .toList();
        int written = number(table.cell(row, "name")).orElse(code);
        Optional<OptionKind> coded = MissingAnswers.byCode(written, others);
        coded.ifPresent(kind -> remark(
                Kind.CHECK,
                row,
                "name",
                Rule.MISSING,
                "The code " + written + " often means " + said(kind) + ", and was taken for it. Check this."));
        return coded.orElse(OptionKind.ANSWER);
    }

    private static String said(OptionKind kind) {
        return switch (kind) {
            case PREFER_NOT_TO_SAY -> "\"prefer not to say\"";
            case NOT_APPLICABLE -> "\"not applicable\"";
            case DO_NOT_KNOW -> "\"do not know\"";
            case ANSWER -> "an answer";
        };
    }

    /** Spreadsheets turn 1 into 1.0. */
    private static String plainName(String name) {
        return number(name).map(String::valueOf).orElse(name);
    }

    private static Optional<Integer> number(String name) {
        return Literals.number(name)
                .filter(number -> name.matches("-?\\d+(\\.0+)?"))
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::intValue);
    }

    private void remark(Kind kind, Row row, String column, Rule rule, String text) {
        remarks.add(kind, Remarks.CHOICES, row.number(), column, rule, text);
    }
}
