package org.candour.contracts.instrument;

import java.util.List;
import java.util.Optional;

/**
 * A questionnaire version.
 *
 * @param code short code, unique in the study
 * @param version grows by one with each published version
 * @param corrects version whose wording this one corrects without changing what is asked; 0 when it is no correction
 * @param title name as people read it, in the first language
 * @param languages BCP 47 tags; the first is the language of the texts in this record
 * @param sections parts in their order
 * @param scales how items are combined
 * @param translations texts in the other languages
 */
public record Instrument(
        String code,
        int version,
        int corrects,
        String title,
        List<String> languages,
        List<Section> sections,
        List<Scale> scales,
        List<Translation> translations) {
    public Instrument {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        scales = List.copyOf(scales);
        translations = List.copyOf(translations);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a questionnaire has a language");
        }
    }

    /** The language of the texts in this record. */
    public String language() {
        return languages.getFirst();
    }

    public List<Page> pages() {
        return sections.stream().flatMap(section -> section.pages().stream()).toList();
    }

    /** All items in the order in which they are asked. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> item(String itemCode) {
        return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    public Optional<Page> page(String pageCode) {
        return pages().stream().filter(page -> page.code().equals(pageCode)).findFirst();
    }

    /** The same questionnaire with its texts in another of its languages; a text without translation stays. */
    public Instrument in(String wanted) {
        return translations.stream()
                .filter(translation -> translation.language().equals(wanted))
                .findFirst()
                .map(translation -> Translated.of(this, translation))
                .orElse(this);
    }
}
