package org.candour.survey.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.instrument.Translation;

/** The texts of a questionnaire by their names, in the order in which people meet them. */
public final class Texts {
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();

    private Texts() {}

    /** All texts in its first language; empty ones too. */
    public static SequencedMap<String, String> of(Instrument instrument) {
        Texts all = new Texts();
        all.texts.put(TextKeys.TITLE, instrument.title());
        instrument.sections().forEach(all::section);
        instrument.scales().forEach(all::scale);
        return all.texts;
    }

    /** What there is in another language. */
    public static Map<String, String> in(Instrument instrument, String language) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Translation translation : instrument.translations()) {
            if (translation.language().equals(language)) {
                translation.texts().forEach(text -> found.put(text.key(), text.text()));
            }
        }
        return found;
    }

    private void section(Section section) {
        texts.put(TextKeys.sectionTitle(section.code()), section.title());
        texts.put(TextKeys.sectionIntro(section.code()), section.intro());
        for (Page page : section.pages()) {
            texts.put(TextKeys.stem(page.code()), page.stem());
            page.items().forEach(this::item);
        }
    }

    private void item(Item item) {
        texts.put(TextKeys.text(item.code()), item.text());
        texts.put(TextKeys.hint(item.code()), item.hint());
        texts.put(TextKeys.unit(item.code()), item.limits().unit());
        for (Option option : item.options()) {
            texts.put(TextKeys.option(item.code(), option.value()), option.label());
        }
    }

    private void scale(Scale scale) {
        texts.put(TextKeys.scaleTitle(scale.code()), scale.title());
        texts.put(TextKeys.scaleDescription(scale.code()), scale.description());
    }
}
