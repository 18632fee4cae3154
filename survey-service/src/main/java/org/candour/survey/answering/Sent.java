package org.candour.survey.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;

/**
 * The fields of one item as they came.
 *
 * @param item the item
 * @param fields all fields of the form
 */
record Sent(Item item, Map<String, List<String>> fields) {
    /** The plain field, or one of the item's other fields, without blank ends. */
    String text(String field) {
        return String.join("\n", fields.getOrDefault(field, List.of())).strip();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The chosen values; blank ones and "Skip this question" choose nothing. */
    TreeSet<String> chosen(String field) {
        TreeSet<String> chosen = new TreeSet<>(fields.getOrDefault(field, List.of()));
        chosen.removeIf(value -> value.isEmpty() || value.equals(FormFields.SKIP));
        return chosen;
    }

    Optional<Option> option(String value) {
        return item.options().stream()
                .filter(option -> Integer.toString(option.value()).equals(value))
                .findFirst();
    }

    /** Which reason for a missing answer was chosen. A reason that is not listed counts as broken. */
    Optional<Reading> missing() {
        String field = FormFields.missing(item.code());
        TreeSet<String> chosen = chosen(field);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        if (chosen.size() > 1) {
            return Optional.of(broken(field, Rule.ONE_ONLY));
        }
        return Optional.of(option(chosen.first())
                .filter(Option::missing)
                .map(option -> Reading.of(option.value()))
                .orElseGet(() -> broken(field, Rule.NOT_LISTED)));
    }

    Reading broken(String field, Rule rule, Object... arguments) {
        return Reading.broken(item.code(), field, rule, arguments);
    }
}
