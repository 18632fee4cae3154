package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.OptionKind;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/** Choices and limits of questions. */
final class QuestionDetails {
    private static final int SHORT = 100;
    private static final int LONG = 4000;
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z_-]+)\\s*=\\s*([^\\s,;]+)");

    private final Table table;
    private final FormLanguages languages;
    private final ChoiceLists lists;
    private final Remarks remarks;

    QuestionDetails(Table table, FormLanguages languages, ChoiceLists lists, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.lists = lists;
        this.remarks = remarks;
    }

    void complete(Question question, TypeCell type) {
        String appearance = table.cell(question.row, "appearance").toLowerCase(Locale.ROOT);
        String written = table.cell(question.row, "constraint");
        Constraint constraint = written.isEmpty() ? Constraint.none() : Constraint.read(written);
        Map<String, String> parameters = parameters(question);
        lists.find(type.list()).ifPresent(list -> choices(question, type, list, appearance, constraint));
        switch (question.type) {
            case NUMBER -> number(question, type.kind(), constraint, parameters);
            case DATE -> date(question, appearance, constraint);
            case SHORT_TEXT -> text(question, appearance, constraint, parameters);
            case MULTIPLE_CHOICE -> question.maximum = constraint.most().orElse(0);
            default -> {}
        }
        List<String> reasons = new ArrayList<>(constraint.notUnderstood());
        if (constraint.beyond(question.type)) {
            reasons.add("it limits what an answer of this type does not have");
        }
        if (!reasons.isEmpty()) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    question.row.number(),
                    "constraint",
                    Rule.CONSTRAINT,
                    "\"" + Tokens.cut(written) + "\" was left out, because "
                            + String.join(" and because ", new LinkedHashSet<>(reasons)) + ".");
        }
        parameters.forEach((name, value) -> remarks.survey(
                Kind.LEFT_OUT,
                question.row.number(),
                "parameters",
                Rule.PARAMETER,
                name + "=" + Tokens.cut(value) + " was left out."));
    }

    private void choices(Question question, TypeCell type, ChoiceList list, String appearance, Constraint constraint) {
        question.list = list.name() + (type.orOther() ? " or other" : "");
        question.ordered = list.ordered();
        List<Choice> choices = new ArrayList<>(list.choices().stream()
                .map(choice -> constraint.exclusive().contains(choice.name()) ? choice.excluding() : choice)
                .toList());
        if (type.orOther()) {
            int code = choices.stream()
                            .filter(choice -> choice.kind() == OptionKind.ANSWER)
                            .mapToInt(Choice::value)
                            .max()
                            .orElse(0)
                    + 1;
            while (taken(choices, code)) {
                code++;
            }
            choices.add(other(question, code));
        }
        question.choices = choices;
        if (type.kind().equals("select_one") && list.zeroToTen()) {
            question.type = ItemType.ZERO_TO_TEN;
        } else if (type.kind().equals("select_one") && appearance.contains("likert")) {
            question.type = ItemType.RATING;
        }
    }

    private static boolean taken(List<Choice> choices, int code) {
        return choices.stream().anyMatch(choice -> choice.value() == code);
    }

    private Choice other(Question question, int code) {
        Map<String, String> label = new HashMap<>();
        languages.tags().forEach(tag -> label.put(tag, tag.equals(FormLanguages.WELSH) ? "Arall" : "Other"));
        remarks.survey(
                Kind.CHANGED,
                question.row.number(),
                "type",
                Rule.OWN_WORDS,
                "or_other became the choice \"Other\" with the code " + code + " and a field for own words.");
        return new Choice(question.row, "other", code, new Wording(label), OptionKind.ANSWER, false, 0, true);
    }

    private void number(Question question, String kind, Constraint constraint, Map<String, String> parameters) {
        BigDecimal step = parameter(parameters, "step").orElse(BigDecimal.ONE);
        Optional<BigDecimal> start = parameter(parameters, "start");
        Optional<BigDecimal> end = parameter(parameters, "end");
        if (kind.equals("range")) {
            range(question, start.orElse(BigDecimal.ZERO), end.orElse(BigDecimal.TEN), step);
            return;
        }
        Optional<BigDecimal> decimals = Literals.number(table.cell(question.row, "candour_decimals"));
        if (decimals.isPresent()) {
            question.decimals = Math.clamp(decimals.get().longValue(), 0, 4);
        } else if (kind.equals("decimal")) {
            question.decimals = Math.clamp(constraint.decimals(), 2, 4);
            remarks.survey(
                    Kind.CHANGED,
                    question.row.number(),
                    "type",
                    Rule.TYPE,
                    "A decimal number has " + question.decimals + " decimal places here.");
        }
        question.minimum = units(question, constraint.minimum(question.decimals), 0);
        question.maximum = units(question, constraint.maximum(question.decimals), 0);
        missing(question, constraint);
    }

    private void range(Question question, BigDecimal start, BigDecimal end, BigDecimal step) {
        if (start.signum() == 0 && end.compareTo(BigDecimal.TEN) == 0 && step.compareTo(BigDecimal.ONE) == 0) {
            question.type = ItemType.ZERO_TO_TEN;
            question.ordered = true;
            List<Choice> steps = new ArrayList<>();
            for (int value = 0; value <= 10; value++) {
                Map<String, String> label = new HashMap<>();
                String digits = String.valueOf(value);
                languages.tags().forEach(tag -> label.put(tag, digits));
                steps.add(new Choice(
                        question.row, digits, value, new Wording(label), OptionKind.ANSWER, false, 0, false));
            }
            question.choices = steps;
            question.list = "0 to 10";
            return;
        }
        question.decimals = Math.clamp(
                Math.max(
                        step.stripTrailingZeros().scale(),
                        Math.max(
                                start.stripTrailingZeros().scale(),
                                end.stripTrailingZeros().scale())),
                0,
                4);
        question.minimum = units(question, Optional.of(start.scaleByPowerOfTen(question.decimals)), 0);
        question.maximum = units(question, Optional.of(end.scaleByPowerOfTen(question.decimals)), 0);
        if (step.scaleByPowerOfTen(question.decimals).compareTo(BigDecimal.ONE) != 0) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    question.row.number(),
                    "parameters",
                    Rule.PARAMETER,
                    "step=" + Literals.plain(step) + " was left out: every number in the range can be entered.");
        }
    }

    private int units(Question question, Optional<BigDecimal> number, int otherwise) {
        try {
            return number.isPresent() ? number.get().intValueExact() : otherwise;
        } catch (ArithmeticException e) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    question.row.number(),
                    "constraint",
                    Rule.CONSTRAINT,
                    "The bound " + number.map(BigDecimal::toPlainString).orElse("") + " is out of reach.");
            return otherwise;
        }
    }

    /** Choices that our own files list beside a number or date, or codes that a constraint lets through. */
    private void missing(Question question, Constraint constraint) {
        Optional<ChoiceList> listed = lists.find(question.name + "_missing");
        if (listed.isPresent()) {
            question.choices = listed.get().choices();
            return;
        }
        question.choices = constraint.missing().stream()
                .map(code -> {
                    remarks.survey(
                            Kind.CHECK,
                            question.row.number(),
                            "constraint",
                            Rule.MISSING,
                            code + " was taken for \"prefer not to say\". Check this.");
                    return new Choice(
                            question.row,
                            String.valueOf(code),
                            code,
                            Wording.of(languages.source(), "Prefer not to say"),
                            OptionKind.PREFER_NOT_TO_SAY,
                            true,
                            0,
                            false);
                })
                .toList();
    }

    private void date(Question question, String appearance, Constraint constraint) {
        if (appearance.contains("month-year")) {
            question.precision = DatePrecision.MONTH;
        } else if (appearance.contains("year")) {
            question.precision = DatePrecision.YEAR;
        }
        question.minimum = constraint.firstYear().orElse(0);
        question.maximum = constraint.lastYear().orElse(0);
        missing(question, Constraint.none());
    }

    private static void text(
            Question question, String appearance, Constraint constraint, Map<String, String> parameters) {
        boolean lines = parameter(parameters, "rows").isPresent() || appearance.contains("multiline");
        question.type = lines ? ItemType.LONG_TEXT : ItemType.SHORT_TEXT;
        question.maximum = constraint.longest().orElse(lines ? LONG : SHORT);
    }

    private Map<String, String> parameters(Question question) {
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(table.cell(question.row, "parameters"));
        while (matcher.find()) {
            parameters.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
        }
        return parameters;
    }

    /** What is used is taken out; what stays is remarked on. */
    private static Optional<BigDecimal> parameter(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(Literals::number)
                .map(number -> {
                    parameters.remove(name);
                    return number;
                });
    }

    /** What pages here do for all questions, or for none. */
    void remark(Question question, String kind) {
        RowRemarks.of(table, question, kind, remarks);
        if (languages.tags().size() > 1) {
            languages.tags().stream()
                    .filter(tag ->
                            !question.label.empty() && question.label.in(tag).isEmpty())
                    .forEach(tag -> remarks.repeated(
                            Kind.CHECK,
                            question.row.number(),
                            "label",
                            Rule.TRANSLATION,
                            "The text is missing in " + (tag.equals(FormLanguages.WELSH) ? "Welsh" : "English") + "."));
        }
    }
}
