package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;

/** Conditions and calculations as expressions. */
final class ConditionText {
    private final Instrument instrument;

    ConditionText(Instrument instrument) {
        this.instrument = instrument;
    }

    String of(Condition condition) {
        return switch (condition.operator()) {
            case ALL ->
                condition.conditions().stream()
                        .map(part -> part.operator() == Condition.Operator.ANY ? "(" + of(part) + ")" : bracketed(part))
                        .collect(Collectors.joining(" and "));
            case ANY ->
                condition.conditions().isEmpty()
                        ? "false()"
                        : condition.conditions().stream().map(this::of).collect(Collectors.joining(" or "));
            case NOT -> "not(" + of(condition.conditions().getFirst()) + ")";
            case IS -> is(condition.items().getFirst(), condition.values());
            case ANSWERED ->
                answered(
                        condition.items().getFirst(),
                        reference(condition.items().getFirst()) + " != ''");
            case AT_LEAST -> bound(condition, ">=");
            case AT_MOST -> bound(condition, "<=");
            case COUNT_AT_LEAST -> count(condition.items(), condition.values()) + " >= " + condition.number();
            case COUNT_AT_MOST -> count(condition.items(), condition.values()) + " <= " + condition.number();
        };
    }

    /** "a or b" in a list of conditions that all hold needs brackets. */
    private String bracketed(Condition part) {
        boolean several =
                part.operator() == Condition.Operator.IS && part.values().size() > 1;
        return several ? "(" + of(part) + ")" : of(part);
    }

    String of(Calculation calculation) {
        return switch (calculation.kind()) {
            case NONE -> "";
            case COUNT -> terms(calculation.items(), calculation.values());
            case SUM ->
                calculation.items().stream()
                        .map(item ->
                                "if(" + answered(item, reference(item) + " != ''") + ", " + reference(item) + ", 0)")
                        .collect(Collectors.joining(" + "));
            case CASES -> {
                StringBuilder text = new StringBuilder();
                calculation
                        .cases()
                        .forEach(one -> text.append("if(")
                                .append(one.when().always() ? "true()" : of(one.when()))
                                .append(", ")
                                .append(one.value())
                                .append(", "));
                yield text.append(calculation.otherwise())
                        .append(")".repeat(calculation.cases().size()))
                        .toString();
            }
        };
    }

    private String count(List<String> items, List<Integer> values) {
        return "(" + terms(items, values) + ")";
    }

    private String terms(List<String> items, List<Integer> values) {
        List<String> terms = new ArrayList<>();
        for (String item : items) {
            if (values.isEmpty()) {
                terms.add(answered(item, reference(item) + " != ''"));
            } else if (type(item) == ItemType.MULTIPLE_CHOICE) {
                values.forEach(value -> terms.add(is(item, List.of(value))));
            } else {
                terms.add(is(item, values));
            }
        }
        return terms.stream().map(term -> "if(" + term + ", 1, 0)").collect(Collectors.joining(" + "));
    }

    private String is(String item, List<Integer> values) {
        return values.stream().map(value -> is(item, value)).collect(Collectors.joining(" or "));
    }

    private String is(String code, int value) {
        Optional<Option> option = instrument.item(code).flatMap(item -> item.option(value));
        return switch (type(code)) {
            case NUMBER -> reference(code) + " = " + (option.isPresent() ? value : number(code, value));
            case DATE -> reference(code) + " = " + date(value);
            case CALCULATED -> reference(code) + " = " + value;
            case TWO_STEP_CHOICE ->
                "selected(${" + code + (option.map(Option::group).orElse(0) == 0 ? "" : "_detail") + "}, '" + value
                        + "')";
            default -> "selected(" + reference(code) + ", '" + value + "')";
        };
    }

    private String bound(Condition condition, String sign) {
        String item = condition.items().getFirst();
        String number = type(item) == ItemType.DATE ? date(condition.number()) : number(item, condition.number());
        return answered(item, reference(item) + " " + sign + " " + number);
    }

    /** Elsewhere a code for a missing answer is a choice like any other. */
    private String answered(String code, String text) {
        Optional<Item> item = instrument.item(code).filter(one -> one.type() != ItemType.DATE);
        return item.stream()
                .flatMap(one -> one.options().stream())
                .filter(Option::missing)
                .map(option -> " and not(" + is(code, option.value()) + ")")
                .collect(Collectors.joining("", text, ""));
    }

    private String number(String code, int units) {
        int decimals = instrument
                .item(code)
                .filter(item -> item.type() == ItemType.NUMBER)
                .map(item -> item.limits().decimals())
                .orElse(0);
        return Literals.plain(BigDecimal.valueOf(units, decimals));
    }

    /** A month or a year is its first day. */
    static String date(int digits) {
        int day = digits > 999_999 ? digits % 100 : 1;
        int month = digits > 999_999 ? digits / 100 % 100 : digits > 9999 ? digits % 100 : 1;
        int year = digits > 999_999 ? digits / 10_000 : digits > 9999 ? digits / 100 : digits;
        return "date('%04d-%02d-%02d')".formatted(year, month, day);
    }

    private ItemType type(String code) {
        return instrument.item(code).map(Item::type).orElse(ItemType.CALCULATED);
    }

    private static String reference(String code) {
        return "${" + code + "}";
    }
}
