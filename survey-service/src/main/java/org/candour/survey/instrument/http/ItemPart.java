package org.candour.survey.instrument.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.survey.instrument.ConditionWords;

/**
 * An item in the preview.
 *
 * @param code its code
 * @param type how it is answered
 * @param text the wording; empty when it comes from whoever runs the study
 * @param hint further explanation
 * @param facts class, limits and permissions in words
 * @param options what can be chosen, the missing codes included
 */
public record ItemPart(
        String code, ItemType type, String text, String hint, List<String> facts, List<OptionPart> options) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z][A-Z0-9_]*)\\|([^{}|]*)}");

    /**
     * An option.
     *
     * @param value the stored code
     * @param label what people read
     * @param notes what else holds for it
     * @param missing true when it is no answer
     * @param within options of a second step
     */
    public record OptionPart(int value, String label, String notes, boolean missing, List<OptionPart> within) {}

    static ItemPart of(Item item, ConditionWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(type(item.type()));
        if (item.type() != ItemType.INFORMATION) {
            facts.add(questionClass(item));
        }
        limits(item, facts);
        if (item.type() == ItemType.CALCULATED) {
            facts.add("Value: " + words.say(item.calculation()));
        }
        if (!item.quotes().isEmpty()) {
            facts.add("May be quoted, if its author agrees: "
                    + item.quotes().stream().map(ItemPart::lower).collect(Collectors.joining(", ")));
        }
        return new ItemPart(
                item.code(), item.type(), plain(item.text()), plain(item.hint()), List.copyOf(facts), options(item));
    }

    /** True when people see it. */
    public boolean seen() {
        return type != ItemType.CALCULATED;
    }

    public boolean checkboxes() {
        return type == ItemType.MULTIPLE_CHOICE;
    }

    public boolean ranking() {
        return type == ItemType.RANKING;
    }

    /** True when something is typed on one line. */
    public boolean line() {
        return type == ItemType.NUMBER || type == ItemType.DATE || type == ItemType.SHORT_TEXT;
    }

    public boolean box() {
        return type == ItemType.LONG_TEXT;
    }

    public boolean radios() {
        return switch (type) {
            case SINGLE_CHOICE, RATING, ZERO_TO_TEN, TWO_STEP_CHOICE -> true;
            default -> false;
        };
    }

    public List<OptionPart> missing() {
        return options.stream().filter(OptionPart::missing).toList();
    }

    /** A text with its places for earlier answers made readable. */
    static String plain(String text) {
        return PLACE.matcher(text).replaceAll("[answer to $1, or “$2”]");
    }

    private static List<OptionPart> options(Item item) {
        return item.options().stream()
                .filter(option -> option.group() == 0)
                .map(option -> part(option, within(item, option)))
                .toList();
    }

    private static List<OptionPart> within(Item item, Option group) {
        if (item.type() != ItemType.TWO_STEP_CHOICE) {
            return List.of();
        }
        return item.options().stream()
                .filter(option -> option.group() == group.value())
                .map(option -> part(option, List.of()))
                .toList();
    }

    private static OptionPart part(Option option, List<OptionPart> within) {
        List<String> notes = new ArrayList<>();
        if (option.missing()) {
            notes.add("counts as no answer: " + lower(option.kind()));
        } else if (option.exclusive()) {
            notes.add("goes with no other");
        }
        if (option.ownWords()) {
            notes.add("with own words");
        }
        return new OptionPart(
                option.value(), plain(option.label()), String.join("; ", notes), option.missing(), within);
    }

    private static void limits(Item item, List<String> facts) {
        Limits limits = item.limits();
        switch (item.type()) {
            case NUMBER -> {
                facts.add("From " + number(limits.minimum(), limits) + " to " + number(limits.maximum(), limits)
                        + (limits.unit().isEmpty() ? "" : " " + limits.unit()));
                if (limits.decimals() > 0) {
                    facts.add("Up to " + limits.decimals() + " decimal places");
                }
            }
            case DATE -> {
                facts.add(
                        switch (limits.precision()) {
                            case DAY -> "Day, month and year";
                            case MONTH -> "Month and year";
                            case YEAR -> "Year only";
                        });
                if (limits.minimum() > 0 || limits.maximum() > 0) {
                    facts.add("Years " + limits.minimum() + " to " + limits.maximum());
                }
            }
            case SHORT_TEXT, LONG_TEXT -> facts.add("Up to " + limits.maximum() + " characters");
            case MULTIPLE_CHOICE -> {
                if (limits.maximum() > 0) {
                    facts.add("At most " + limits.maximum());
                }
            }
            case RANKING -> facts.add(limits.maximum() > 0 ? "The first " + limits.maximum() : "All of them in order");
            default -> {}
        }
    }

    private static String number(int units, Limits limits) {
        return BigDecimal.valueOf(units, limits.decimals()).toPlainString();
    }

    private static String type(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE -> "One choice";
            case RATING -> "Rating";
            case ZERO_TO_TEN -> "0 to 10";
            case MULTIPLE_CHOICE -> "Several choices";
            case TWO_STEP_CHOICE -> "Choice in two steps";
            case RANKING -> "Ranking";
            case NUMBER -> "Number";
            case DATE -> "Date";
            case SHORT_TEXT -> "Short text";
            case LONG_TEXT -> "Long text";
            case INFORMATION -> "Information";
            case CALCULATED -> "Calculated, not shown";
        };
    }

    private static String questionClass(Item item) {
        return switch (item.questionClass()) {
            case VIEW -> "View";
            case SPECIAL -> "Special category";
            case DEMOGRAPHIC -> "Demographic";
            case FREE_TEXT -> "Free text, stored apart";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
