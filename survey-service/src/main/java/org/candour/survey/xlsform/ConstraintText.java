package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;

/** What may be entered, as an expression. */
final class ConstraintText {
    private ConstraintText() {}

    static String of(Item item) {
        Limits limits = item.limits();
        return switch (item.type()) {
            case NUMBER -> number(item, limits);
            case DATE ->
                both(
                        limits.minimum() == 0 ? "" : ". >= " + ConditionText.date(limits.minimum()),
                        limits.maximum() == 0 ? "" : ". <= date('%04d-12-31')".formatted(limits.maximum()));
            case SHORT_TEXT, LONG_TEXT -> limits.maximum() == 0 ? "" : "string-length(.) <= " + limits.maximum();
            case MULTIPLE_CHOICE -> choices(item, limits);
            default -> "";
        };
    }

    private static String number(Item item, Limits limits) {
        if (limits.minimum() == 0 && limits.maximum() == 0) {
            return "";
        }
        String range = both(
                ". >= " + Literals.plain(BigDecimal.valueOf(limits.minimum(), limits.decimals())),
                limits.maximum() == 0
                        ? ""
                        : ". <= " + Literals.plain(BigDecimal.valueOf(limits.maximum(), limits.decimals())));
        String missing = item.options().stream()
                .filter(Option::missing)
                .map(option -> " or . = " + option.value())
                .collect(Collectors.joining());
        return missing.isEmpty() ? range : "(" + range + ")" + missing;
    }

    private static String choices(Item item, Limits limits) {
        List<String> parts = new ArrayList<>();
        if (limits.maximum() > 0) {
            parts.add("count-selected(.) <= " + limits.maximum());
        }
        item.options().stream()
                .filter(Option::exclusive)
                .forEach(option -> parts.add("not(selected(., '" + option.value() + "') and count-selected(.) > 1)"));
        return String.join(" and ", parts);
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " and " + other;
    }
}
