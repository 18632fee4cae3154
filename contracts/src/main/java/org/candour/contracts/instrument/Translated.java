package org.candour.contracts.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A questionnaire with its texts exchanged. */
final class Translated {
    private final Map<String, String> texts;

    private Translated(Translation translation) {
        texts = translation.texts().stream().collect(Collectors.toMap(TranslatedText::key, TranslatedText::text));
    }

    static Instrument of(Instrument source, Translation translation) {
        Translated translated = new Translated(translation);
        List<String> languages = new ArrayList<>(source.languages());
        languages.remove(translation.language());
        languages.addFirst(translation.language());
        return new Instrument(
                source.code(),
                source.version(),
                source.corrects(),
                translated.text(TextKeys.TITLE, source.title()),
                languages,
                source.sections().stream().map(translated::section).toList(),
                source.scales().stream().map(translated::scale).toList(),
                List.of());
    }

    private Section section(Section section) {
        return new Section(
                section.code(),
                text(TextKeys.sectionTitle(section.code()), section.title()),
                text(TextKeys.sectionIntro(section.code()), section.intro()),
                section.pages().stream()
                        .map(page -> new Page(
                                page.code(),
                                text(TextKeys.stem(page.code()), page.stem()),
                                page.shownWhen(),
                                page.items().stream().map(this::item).toList()))
                        .toList());
    }

    private Item item(Item item) {
        Limits limits = item.limits();
        return new Item(
                item.code(),
                text(TextKeys.text(item.code()), item.text()),
                text(TextKeys.hint(item.code()), item.hint()),
                item.type(),
                item.questionClass(),
                item.options().stream()
                        .map(option -> new Option(
                                option.value(),
                                text(TextKeys.option(item.code(), option.value()), option.label()),
                                option.kind(),
                                option.exclusive(),
                                option.group(),
                                option.ownWords()))
                        .toList(),
                new Limits(
                        limits.minimum(),
                        limits.maximum(),
                        limits.decimals(),
                        text(TextKeys.unit(item.code()), limits.unit()),
                        limits.precision()),
                item.calculation(),
                item.quotes());
    }

    private Scale scale(Scale scale) {
        return new Scale(
                scale.code(),
                text(TextKeys.scaleTitle(scale.code()), scale.title()),
                text(TextKeys.scaleDescription(scale.code()), scale.description()),
                scale.items(),
                scale.minimum(),
                scale.maximum(),
                scale.minimumAnswered(),
                scale.score(),
                scale.direction(),
                scale.lookup(),
                scale.source());
    }

    private String text(String key, String source) {
        return texts.getOrDefault(key, source);
    }
}
