package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;

/** Whether everything is said, in every language, and repeats only answers that were given before. */
final class TextCheck {
    /** Languages of the pages around the questions. */
    private static final Set<String> SPOKEN = Set.of("en", "cy");

    private final Outline outline;
    private final Map<String, Map<String, String>> languages = new HashMap<>();
    private final Set<String> repeating = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    TextCheck(Outline outline) {
        this.outline = outline;
        Instrument instrument = outline.instrument();
        for (String language : instrument.languages()) {
            if (!SPOKEN.contains(language)) {
                flaw("languages", "must be en or cy: the pages around the questions speak no other, not " + language);
            }
        }
        instrument.languages().stream()
                .skip(1)
                .forEach(language -> languages.put(language, Texts.in(instrument, language)));
        needed(TextKeys.TITLE, instrument.title());
        int page = 0;
        for (Section section : instrument.sections()) {
            page = section(section, page);
        }
        instrument.scales().forEach(scale -> {
            needed(TextKeys.scaleTitle(scale.code()), scale.title());
            needed(TextKeys.scaleDescription(scale.code()), scale.description());
        });
        Texts.of(instrument).forEach(this::everywhere);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private int section(Section section, int first) {
        needed(TextKeys.sectionTitle(section.code()), section.title());
        repeated(TextKeys.sectionTitle(section.code()), section.title(), first);
        repeated(TextKeys.sectionIntro(section.code()), section.intro(), first);
        int number = first;
        for (Page page : section.pages()) {
            if (page.items().size() > 1) {
                needed(TextKeys.stem(page.code()), page.stem());
            }
            repeated(TextKeys.stem(page.code()), page.stem(), number);
            for (Item item : page.items()) {
                item(item, number);
            }
            number++;
        }
        return number;
    }

    private void item(Item item, int page) {
        if (item.type() != ItemType.CALCULATED) {
            needed(TextKeys.text(item.code()), item.text());
        }
        repeated(TextKeys.text(item.code()), item.text(), page);
        repeated(TextKeys.hint(item.code()), item.hint(), page);
        Set<String> labels = new HashSet<>();
        for (Option option : item.options()) {
            String key = TextKeys.option(item.code(), option.value());
            needed(key, option.label());
            if (!option.label().isBlank() && !labels.add(option.group() + " " + option.label())) {
                flaw(key, "must not say the same as another option");
            }
        }
    }

    private void needed(String key, String text) {
        if (text.isBlank()) {
            flaw(key, "has no words yet");
        }
    }

    /** Each text is there in all languages or in none. */
    private void everywhere(String key, String text) {
        languages.forEach((language, texts) -> {
            String translation = texts.getOrDefault(key, "");
            if (!text.isBlank() && translation.isBlank()) {
                flaw(key, "is not translated: " + language);
            } else if (text.isBlank() && !translation.isBlank()) {
                flaw(key, "has words in " + language + " only");
            }
            if (!repeating.contains(key)) {
                plain(key, translation);
            }
        });
        if (!repeating.contains(key)) {
            plain(key, text);
        }
    }

    /** A text that may repeat answers, in each language, from pages before this one. */
    private void repeated(String key, String text, int page) {
        repeating.add(key);
        pieces(key, text, page);
        languages.values().forEach(texts -> pieces(key, texts.getOrDefault(key, ""), page));
    }

    private void pieces(String key, String text, int page) {
        String rest = PipedText.fill(text, item -> java.util.Optional.of(""));
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            flaw(key, "has a brace that repeats no answer; write {CODE|otherwise}");
        }
        for (String code : PipedText.items(text)) {
            if (!outline.before(code, page)) {
                flaw(key, "repeats " + code + ", which is no item on an earlier page");
            } else if (!outline.item(code).map(Item::closed).orElse(false)) {
                flaw(key, "repeats " + code + ", whose answer is words: they are kept apart and never repeated");
            }
        }
    }

    private void plain(String key, String text) {
        if (!PipedText.items(text).isEmpty()) {
            flaw(key, "must not repeat an answer: only headings, introductions, stems, questions and hints can");
        }
    }

    private void flaw(String place, String rule) {
        flaws.add(new Flaw(place, rule));
    }
}
