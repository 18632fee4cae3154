package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;

/** What may be entered on a page. A broken rule names the item, never what was entered. */
public final class PageRules {
    /** Longest text; browsers count it in the same way, with one character for a line break. */
    public static final int LONGEST_TEXT = 4_000;

    private final Map<String, Given> given = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private PageRules() {}

    /** Reads the fields of a page. */
    public static PageEntry read(Instrument instrument, Page page, Map<String, List<String>> fields, Draft before) {
        PageRules rules = new PageRules();
        page.items().forEach(item -> rules.read(item, fields.getOrDefault(item.code(), List.of())));
        fields.keySet().forEach(field -> rules.refuseForeign(page, field));
        return new PageEntry(rules.given, rules.violations);
    }

    /** Reads the fields of one item. */
    public static PageEntry read(Instrument instrument, Item item, Map<String, List<String>> fields, Draft before) {
        return read(instrument, Page.of(item), fields, before);
    }

    /** Line breaks as one character, no control characters, no blank ends. */
    public static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private void read(Item item, List<String> sent) {
        if (item.type().text()) {
            readText(item, sent);
        } else {
            readChoice(item, sent);
        }
    }

    private void readText(Item item, List<String> sent) {
        String text = tidy(String.join("\n", sent));
        if (text.length() > LONGEST_TEXT) {
            refuse(item, Rule.TOO_LONG, Integer.toString(LONGEST_TEXT));
        } else {
            given.put(item.code(), Given.of(text));
        }
    }

    private void readChoice(Item item, List<String> sent) {
        TreeSet<Integer> values = new TreeSet<>();
        for (String value : sent) {
            if (value.isEmpty() || value.equals(FormFields.SKIP)) {
                continue;
            }
            Optional<Integer> chosen = option(item, value);
            if (chosen.isEmpty()) {
                refuse(item, Rule.NOT_LISTED);
                return;
            }
            values.add(chosen.get());
        }
        if (values.size() > 1 && item.type() != ItemType.MULTIPLE_CHOICE) {
            refuse(item, Rule.ONE_ONLY);
        } else {
            given.put(item.code(), new Given(List.copyOf(values), "", Optional.empty()));
        }
    }

    private static Optional<Integer> option(Item item, String value) {
        return item.options().stream()
                .filter(option -> Integer.toString(option.value()).equals(value))
                .map(option -> option.value())
                .findFirst();
    }

    /** The name of an unknown field came from outside and is not repeated. */
    private void refuseForeign(Page page, String field) {
        if (page.items().stream().noneMatch(item -> item.code().equals(field))) {
            violations.add(new Violation("", "", Rule.FOREIGN, List.of()));
        }
    }

    private void refuse(Item item, Rule rule, String... arguments) {
        violations.add(new Violation(item.code(), item.code(), rule, List.of(arguments)));
    }
}
