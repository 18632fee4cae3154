package org.candour.reporting.extract;

import java.math.BigDecimal;
import java.util.Locale;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Limits;

/** Stored codes as people write them. */
final class ValueText {
    private ValueText() {}

    /** A code for a missing answer stays as it is: it lies outside what can be entered. */
    static String of(Item item, int code) {
        if (item.option(code).isPresent()) {
            return String.valueOf(code);
        }
        return switch (item.type()) {
            case NUMBER, CALCULATED -> number(item.limits(), code);
            case DATE -> date(item.limits(), code);
            default -> String.valueOf(code);
        };
    }

    /** What numbers can be in the column of an item. */
    static String numbers(Item item) {
        Limits limits = item.limits();
        String bounds = limits.maximum() == 0 && limits.minimum() == 0
                ? "number"
                : "number from " + number(limits, limits.minimum()) + " to " + number(limits, limits.maximum());
        return limits.unit().isEmpty() ? bounds : bounds + " (" + limits.unit() + ")";
    }

    /** What dates can be in the column of an item. */
    static String dates(Item item) {
        Limits limits = item.limits();
        String form = switch (limits.precision()) {
            case DAY -> "day as YYYY-MM-DD";
            case MONTH -> "month as YYYY-MM";
            case YEAR -> "year";
        };
        String from = limits.minimum() == 0 ? "" : ", from " + limits.minimum();
        String until = limits.maximum() == 0 ? "" : ", until " + limits.maximum();
        return form + from + until;
    }

    private static String number(Limits limits, int units) {
        return BigDecimal.valueOf(units, limits.decimals()).toPlainString();
    }

    private static String date(Limits limits, int digits) {
        return switch (limits.precision()) {
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", digits / 10_000, digits / 100 % 100, digits % 100);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", digits / 100, digits % 100);
            case YEAR -> String.format(Locale.ROOT, "%04d", digits);
        };
    }
}
