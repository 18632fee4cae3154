package org.candour.survey.answering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.Limits;

/** A number as people write it: with a decimal point or comma, spaces or commas between thousands, and its unit. */
final class NumberRules {
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([ ,]\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d{1,15}([.,]\\d{0,15})?|[.,]\\d{1,15})");

    private NumberRules() {}

    /** @param units what the unit is called in any of the languages */
    static Reading read(Sent sent, List<String> units) {
        String code = sent.item().code();
        String text = sent.text(code);
        Optional<Reading> missing = sent.missing();
        if (missing.isPresent()) {
            return text.isEmpty() ? missing.get() : sent.broken(code, Rule.BOTH);
        }
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        return number(text, units)
                .map(number -> within(sent, number))
                .orElseGet(() -> sent.broken(code, Rule.NOT_A_NUMBER));
    }

    private static Reading within(Sent sent, BigDecimal number) {
        String code = sent.item().code();
        Limits limits = sent.item().limits();
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > limits.decimals()) {
            return sent.broken(code, Rule.DECIMALS, limits.decimals());
        }
        BigDecimal counted = number.movePointRight(limits.decimals());
        int lowest = limits.minimum();
        int highest = limits.maximum() > lowest ? limits.maximum() : Integer.MAX_VALUE;
        boolean bounded = limits.minimum() != 0 || limits.maximum() != 0;
        if (counted.compareTo(BigDecimal.valueOf(bounded ? lowest : Integer.MIN_VALUE)) < 0) {
            return sent.broken(code, Rule.TOO_LOW, written(lowest, limits), written(highest, limits));
        }
        if (counted.compareTo(BigDecimal.valueOf(highest)) > 0) {
            return sent.broken(code, Rule.TOO_HIGH, written(lowest, limits), written(highest, limits));
        }
        int value = counted.intValueExact();
        return sent.item().option(value).isPresent() ? sent.broken(code, Rule.NOT_A_NUMBER) : Reading.of(value);
    }

    private static Optional<BigDecimal> number(String text, List<String> units) {
        String bare = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
        for (String unit : units) {
            bare = withoutUnit(bare, unit);
        }
        if (THOUSANDS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replaceAll("[ ,]", "")));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }

    /** "37 hours", "37h" and "£20" mean the same as the number alone. */
    private static String withoutUnit(String text, String unit) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = unit.toLowerCase(Locale.ROOT);
        for (int length = wanted.length(); length > 0; length--) {
            String beginning = wanted.substring(0, length);
            if (lower.endsWith(beginning)) {
                return text.substring(0, text.length() - length).strip();
            }
        }
        return lower.startsWith(wanted) ? text.substring(wanted.length()).strip() : text;
    }

    /** A stored code as people write it. */
    static String written(int value, Limits limits) {
        return BigDecimal.valueOf(value, limits.decimals()).stripTrailingZeros().toPlainString();
    }
}
