package org.candour.survey.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;

/** Says conditions and calculations in English, with the labels of the options instead of their codes. */
public final class ConditionWords {
    private final Map<String, Item> items;

    public ConditionWords(Instrument instrument) {
        items = instrument.items().stream()
                .collect(Collectors.toMap(Item::code, Function.identity(), (first, second) -> first));
    }

    /** For instance {@code ROLE is "Social worker" or "Team manager", and HOURS is 7.5 or more}. */
    public String say(Condition condition) {
        return switch (condition.operator()) {
            case ALL -> condition.always() ? "always" : join(condition.conditions(), ", and ");
            case ANY -> condition.conditions().isEmpty() ? "never" : join(condition.conditions(), ", or ");
            case NOT -> not(condition.conditions().getFirst());
            case IS -> item(condition) + " is " + labels(item(condition), condition.values());
            case ANSWERED -> item(condition) + " is answered";
            case AT_LEAST -> item(condition) + " is " + number(item(condition), condition.number()) + " or more";
            case AT_MOST -> item(condition) + " is " + number(item(condition), condition.number()) + " or less";
            case COUNT_AT_LEAST -> "at least " + condition.number() + counted(condition);
            case COUNT_AT_MOST -> "at most " + condition.number() + counted(condition);
        };
    }

    /** For instance {@code how many of A, B and C are answered with "Agree"}. */
    public String say(Calculation calculation) {
        return switch (calculation.kind()) {
            case NONE -> "";
            case COUNT ->
                "how many of " + list(calculation.items()) + " are "
                        + answered(calculation.items(), calculation.values());
            case SUM -> "the sum of " + list(calculation.items());
            case CASES ->
                calculation.cases().stream()
                                .map(one -> one.value() + " when " + say(one.when()))
                                .collect(Collectors.joining("; "))
                        + "; otherwise " + calculation.otherwise();
        };
    }

    /** For instance {@code ROLE “Social worker”, HOURS 7.5}. */
    public String say(Map<String, List<Integer>> answers) {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey() + " "
                        + answer.getValue().stream()
                                .map(value -> label(answer.getKey(), value))
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", "));
    }

    private String not(Condition part) {
        return switch (part.operator()) {
            case IS -> item(part) + " is not " + labels(item(part), part.values());
            case ANSWERED -> item(part) + " is not answered";
            default -> "it is not so that " + part(part);
        };
    }

    private String join(List<Condition> parts, String between) {
        return parts.size() == 1
                ? say(parts.getFirst())
                : parts.stream().map(this::part).collect(Collectors.joining(between));
    }

    private String part(Condition part) {
        boolean several = (part.operator() == Operator.ALL || part.operator() == Operator.ANY)
                && part.conditions().size() > 1;
        return several ? "(" + say(part) + ")" : say(part);
    }

    private String counted(Condition condition) {
        return " of " + list(condition.items())
                + (condition.number() == 1 ? " is " : " are ")
                + answered(condition.items(), condition.values());
    }

    private String answered(List<String> codes, List<Integer> values) {
        return values.isEmpty() || codes.isEmpty() ? "answered" : "answered with " + labels(codes.getFirst(), values);
    }

    private static String item(Condition condition) {
        return condition.items().getFirst();
    }

    private String labels(String code, List<Integer> values) {
        return values.stream().map(value -> label(code, value)).collect(Collectors.joining(" or "));
    }

    private String label(String code, int value) {
        Item item = items.get(code);
        return item == null
                ? Integer.toString(value)
                : item.option(value)
                        .map(Option::label)
                        .map(label -> "“" + label + "”")
                        .orElse(number(code, value));
    }

    private String number(String code, int units) {
        Item item = items.get(code);
        if (item != null && item.type() == ItemType.DATE) {
            return Integer.toString(units)
                    .replaceFirst("^(\\d{4})(\\d\\d)", "$1-$2")
                    .replaceFirst("-(\\d\\d)(\\d\\d)$", "-$1-$2");
        }
        int decimals = item == null ? 0 : item.limits().decimals();
        return BigDecimal.valueOf(units, decimals).toPlainString();
    }

    private static String list(List<String> codes) {
        return codes.size() < 2
                ? String.join("", codes)
                : String.join(", ", codes.subList(0, codes.size() - 1)) + " and " + codes.getLast();
    }
}
