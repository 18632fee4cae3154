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
import org.candour.contracts.instrument.Section;
import org.candour.platform.problem.Violation;

/** What may be entered on a page. A broken rule names the item, never what was entered. */
public final class SectionRules {
    /** Longest text; browsers count it in the same way, with one character for a line break. */
    public static final int LONGEST_TEXT = 4_000;
    /** Sent by the choice "Skip this question". */
    public static final String SKIP = "skip";

    private final Instrument instrument;
    private final Section section;
    private final Map<String, List<Integer>> answers = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private SectionRules(Instrument instrument, Section section) {
        this.instrument = instrument;
        this.section = section;
    }

    /** Reads the fields of a page. */
    public static SectionEntry read(Instrument instrument, Section section, Map<String, List<String>> fields) {
        SectionRules rules = new SectionRules(instrument, section);
        section.items().forEach(item -> rules.read(item, fields.getOrDefault(item.code(), List.of())));
        fields.keySet().forEach(rules::refuseForeign);
        return new SectionEntry(rules.answers, rules.texts, rules.violations);
    }

    /** Line breaks as one character, no control characters, no blank ends. */
    public static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private void read(Item item, List<String> sent) {
        if (item.type() == ItemType.LONG_TEXT) {
            readText(item, sent);
        } else {
            readChoice(item, sent);
        }
    }

    private void readText(Item item, List<String> sent) {
        String text = tidy(String.join("\n", sent));
        if (text.length() > LONGEST_TEXT) {
            refuse(item, "must be " + LONGEST_TEXT + " characters or fewer");
        } else if (!text.isEmpty()) {
            texts.put(item.code(), text);
        }
    }

    private void readChoice(Item item, List<String> sent) {
        TreeSet<Integer> values = new TreeSet<>();
        for (String value : sent) {
            if (value.isEmpty() || value.equals(SKIP)) {
                continue;
            }
            Optional<Integer> chosen = option(item, value);
            if (chosen.isEmpty()) {
                refuse(item, "choose one of the answers that are listed");
                return;
            }
            values.add(chosen.get());
        }
        if (values.size() > 1 && item.type() != ItemType.MULTIPLE_CHOICE) {
            refuse(item, "choose only one answer");
        } else if (!values.isEmpty()) {
            answers.put(item.code(), List.copyOf(values));
        }
    }

    private static Optional<Integer> option(Item item, String value) {
        return item.options().stream()
                .filter(option -> Integer.toString(option.value()).equals(value))
                .map(option -> option.value())
                .findFirst();
    }

    /** The name of an unknown field came from outside and is not repeated. */
    private void refuseForeign(String field) {
        if (section.items().stream().noneMatch(item -> item.code().equals(field))) {
            instrument
                    .item(field)
                    .ifPresentOrElse(
                            item -> refuse(item, "belongs to another page"),
                            () -> violations.add(new Violation("", "something was sent that is not a question here")));
        }
    }

    private void refuse(Item item, String rule) {
        violations.add(new Violation(item.code(), rule));
    }
}
