package org.candour.reporting.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.PipedText;

/** Conditions and calculations in words. */
final class RuleText {
    private final Instrument instrument;

    RuleText(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Empty for a condition that always holds. */
    String of(Condition condition) {
        return switch (condition.operator()) {
            case ALL -> joined(condition.conditions(), " and ");
            case ANY -> joined(condition.conditions(), " or ");
            case NOT -> "not " + part(condition.conditions().getFirst());
            case IS -> item(condition) + " is " + values(condition.items(), condition.values());
            case ANSWERED -> item(condition) + " is answered";
            case AT_LEAST -> item(condition) + " is at least " + value(item(condition), condition.number());
            case AT_MOST -> item(condition) + " is at most " + value(item(condition), condition.number());
            case COUNT_AT_LEAST -> "at least " + count(condition);
            case COUNT_AT_MOST -> "at most " + count(condition);
        };
    }

    String of(Calculation calculation) {
        String items = String.join(", ", calculation.items());
        return switch (calculation.kind()) {
            case NONE -> "";
            case COUNT ->
                calculation.values().isEmpty()
                        ? "how many of " + items + " are answered"
                        : "how many of " + items + " are " + values(calculation.items(), calculation.values());
            case SUM -> "sum of " + items;
            case CASES ->
                calculation.cases().stream()
                        .map(one -> one.value() + " when " + of(one.when()))
                        .collect(Collectors.joining("; ", "", "; otherwise " + calculation.otherwise()));
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.size() == 1
                ? of(parts.getFirst())
                : parts.stream().map(this::part).collect(Collectors.joining(word));
    }

    private String part(Condition condition) {
        return condition.conditions().isEmpty() ? of(condition) : "(" + of(condition) + ")";
    }

    private String count(Condition condition) {
        String among = condition.number() + " of " + String.join(", ", condition.items());
        return condition.values().isEmpty()
                ? among + " are answered"
                : among + " are " + values(condition.items(), condition.values());
    }

    private static String item(Condition condition) {
        return condition.items().getFirst();
    }

    private String values(List<String> items, List<Integer> values) {
        return values.stream().map(value -> value(items.getFirst(), value)).collect(Collectors.joining(" or "));
    }

    private String value(String code, int value) {
        Item item = instrument.item(code).orElseThrow();
        String label =
                item.option(value).map(Option::label).map(PipedText::plain).orElse("");
        return ValueText.of(item, value) + (label.isEmpty() ? "" : " (" + label + ")");
    }
}
