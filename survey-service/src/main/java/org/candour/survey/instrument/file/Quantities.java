package org.candour.survey.instrument.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.platform.yaml.YamlNode;

/** How values of each item are written, and which code stands for them. */
final class Quantities {
    static final int MOST_DECIMALS = 6;
    private static final Quantity CODE = new Quantity(ItemType.SINGLE_CHOICE, 0, DatePrecision.DAY);

    private final Map<String, Quantity> known = new HashMap<>();

    /** How the values of an item are written. */
    record Quantity(ItemType type, int decimals, DatePrecision precision) {}

    Quantities(List<ItemSource> items) {
        for (ItemSource item : items) {
            known.putIfAbsent(item.code(), quantity(item));
        }
    }

    int decimals(String item) {
        return known.getOrDefault(item, CODE).decimals();
    }

    /** The code of a value that is written for an item; 0 with a note when it is none. */
    int code(String item, YamlNode value) {
        Quantity quantity = known.getOrDefault(item, CODE);
        return quantity.type() == ItemType.DATE ? date(quantity.precision(), value) : number(quantity, value);
    }

    static int units(YamlNode owner, String field, int decimals, int otherwise) {
        return owner.has(field) ? units(owner.child(field), decimals) : otherwise;
    }

    static int units(YamlNode value, int decimals) {
        try {
            return value.asDecimal()
                    .orElseThrow(() -> new ArithmeticException("no number"))
                    .movePointRight(decimals)
                    .intValueExact();
        } catch (ArithmeticException doesNotFit) {
            value.problem(
                    decimals == 0
                            ? "must be a whole number below " + Integer.MAX_VALUE
                            : "must be a number with at most " + decimals + " decimal places");
            return 0;
        }
    }

    /** As people write it. */
    static String written(int units, int decimals) {
        BigDecimal value = BigDecimal.valueOf(units, decimals).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static int number(Quantity quantity, YamlNode value) {
        return units(value, quantity.decimals());
    }

    private static int date(DatePrecision precision, YamlNode value) {
        String pattern = switch (precision) {
            case DAY -> "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
            case MONTH -> "\\d{4}-(0[1-9]|1[0-2])";
            case YEAR -> "[1-9]\\d{3}";
        };
        String text = value.asText().orElse("");
        if (!text.matches(pattern)) {
            value.problem("must be a date such as "
                    + switch (precision) {
                        case DAY -> "2026-11-21";
                        case MONTH -> "2026-11";
                        case YEAR -> "2026";
                    });
            return 0;
        }
        return Integer.parseInt(text.replace("-", ""));
    }

    private Quantity quantity(ItemSource item) {
        ItemType type = item.type().orElse(ItemType.SINGLE_CHOICE);
        return switch (type) {
            case NUMBER -> new Quantity(type, givenDecimals(item), DatePrecision.DAY);
            case DATE -> new Quantity(type, 0, precision(item));
            case CALCULATED -> new Quantity(type, sumDecimals(item), DatePrecision.DAY);
            default -> new Quantity(type, 0, DatePrecision.DAY);
        };
    }

    private static int givenDecimals(ItemSource item) {
        return Optional.of(item)
                .filter(source -> source.has("decimals"))
                .flatMap(source -> source.with("decimals").child("decimals").asDecimal())
                .map(BigDecimal::intValue)
                .filter(decimals -> decimals >= 0 && decimals <= MOST_DECIMALS)
                .orElse(0);
    }

    private static DatePrecision precision(ItemSource item) {
        String given = item.with("precision").optional("precision");
        return List.of(DatePrecision.values()).stream()
                .filter(precision -> precision.name().equals(given))
                .findFirst()
                .orElse(DatePrecision.DAY);
    }

    /** A sum has the decimal places of the first item it adds up; that all have the same is checked at publishing. */
    private int sumDecimals(ItemSource item) {
        if (item.calculation() != Calculation.Kind.SUM) {
            return 0;
        }
        return item.with("value").child("value").items("sum").stream()
                .flatMap(code -> code.asText().stream())
                .findFirst()
                .map(this::decimals)
                .orElse(0);
    }
}
