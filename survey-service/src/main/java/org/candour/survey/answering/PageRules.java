package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.instrument.TranslatedText;

/** What may be entered on a page. A broken rule names the item, never what was entered. */
public final class PageRules {
    /** Longest description of a choice in own words. */
    public static final int LONGEST_WORDS = ChoiceRules.LONGEST_WORDS;

    private final Instrument instrument;
    private final Draft before;
    private final boolean quotes;

    /**
     * Rules for one person.
     *
     * @param quotes whether the person agreed to be asked for permission to quote
     */
    public PageRules(Instrument instrument, Draft before, boolean quotes) {
        this.instrument = instrument;
        this.before = before;
        this.quotes = quotes;
    }

    /** Longest text, with one character for a line break, as browsers count it. */
    public static int longestText(Item item) {
        return TextRules.longest(item);
    }

    /** How many places a ranking has. */
    public static int places(Item item) {
        return RankingRules.places(item);
    }

    /** Line breaks as one character, no control characters, no blank ends. */
    public static String tidy(String text) {
        return TextRules.tidy(text);
    }

    /** Reads the fields of some items. An item without any field is skipped; one without rules takes none. */
    public PageEntry read(List<Item> items, Map<String, List<String>> fields) {
        Map<String, Given> given = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Item item : items) {
            if (item.asked()) {
                known.addAll(names(item));
                Reading reading = read(new Sent(item, fields));
                violations.addAll(reading.violations());
                if (reading.violations().isEmpty()) {
                    given.put(item.code(), reading.given());
                }
            }
        }
        if (!known.containsAll(fields.keySet())) {
            // The name of an unknown field came from outside and is not repeated.
            violations.add(new Violation("", "", Rule.FOREIGN, List.of()));
        }
        return new PageEntry(given, violations);
    }

    private Reading read(Sent sent) {
        return switch (sent.item().type()) {
            case SINGLE_CHOICE, RATING, ZERO_TO_TEN, MULTIPLE_CHOICE -> ChoiceRules.read(sent);
            case TWO_STEP_CHOICE ->
                TwoStepRules.read(sent, before.given(sent.item().code()));
            case RANKING -> RankingRules.read(sent);
            case NUMBER -> NumberRules.read(sent, units(sent.item()));
            case DATE -> DateRules.read(sent);
            case SHORT_TEXT, LONG_TEXT -> TextRules.read(sent, quotes);
            case INFORMATION, CALCULATED -> Reading.NOTHING;
        };
    }

    private List<String> units(Item item) {
        String key = TextKeys.unit(item.code());
        return Stream.concat(
                        Stream.of(item.limits().unit()),
                        instrument.translations().stream()
                                .flatMap(translation -> translation.texts().stream())
                                .filter(text -> text.key().equals(key))
                                .map(TranslatedText::text))
                .filter(unit -> !unit.isBlank())
                .toList();
    }

    private static Set<String> names(Item item) {
        String code = item.code();
        return switch (item.type()) {
            case SINGLE_CHOICE, RATING, ZERO_TO_TEN, MULTIPLE_CHOICE -> Set.of(code, FormFields.words(code));
            case TWO_STEP_CHOICE -> Set.of(code, FormFields.detail(code), FormFields.words(code));
            case NUMBER -> Set.of(code, FormFields.missing(code));
            case DATE ->
                Set.of(FormFields.day(code), FormFields.month(code), FormFields.year(code), FormFields.missing(code));
            case SHORT_TEXT, LONG_TEXT -> Set.of(code, FormFields.quote(code));
            case RANKING -> {
                Set<String> names = new HashSet<>(Set.of(FormFields.missing(code)));
                for (int place = 1; place <= places(item); place++) {
                    names.add(FormFields.place(code, place));
                }
                yield names;
            }
            case INFORMATION, CALCULATED -> Set.of();
        };
    }
}
