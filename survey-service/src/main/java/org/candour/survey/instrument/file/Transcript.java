package org.candour.survey.instrument.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.TranslatedText;
import org.candour.contracts.instrument.Translation;
import org.candour.platform.yaml.YamlNode;
import org.candour.survey.instrument.Lines;
import org.candour.survey.instrument.Lines.Line;
import org.candour.survey.instrument.Texts;

/** Collects, while a questionnaire is read, its texts in all languages and the line of each of its parts. */
final class Transcript {
    private final List<String> languages;
    private final Map<String, Spoken> texts = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();

    /** @param languages those of the questionnaire, the first one first */
    Transcript(List<String> languages) {
        this.languages = languages;
    }

    /** Notes a text under its name and gives its words in the first language. */
    String text(String key, Spoken spoken) {
        texts.put(key, spoken);
        lines.put(key, spoken.line());
        return spoken.first(languages.getFirst());
    }

    String text(String key, YamlNode owner, String field, List<String> spokenIn) {
        return text(key, Spoken.read(owner, field, spokenIn));
    }

    void mark(String place, YamlNode node) {
        lines.put(place, new Line(node.file(), node.line()));
    }

    /** Notes the line of the part and of each of its fields. */
    void markAll(String place, YamlNode node) {
        mark(place, node);
        node.names().forEach(name -> mark(place + "/" + name, node.child(name)));
    }

    /** The questionnaire with what was collected in its other languages. */
    Instrument translated(Instrument source) {
        List<String> keys = List.copyOf(Texts.of(source).sequencedKeySet());
        List<Translation> translations = languages.stream()
                .skip(1)
                .map(language -> new Translation(
                        language,
                        keys.stream()
                                .map(key -> new TranslatedText(
                                        key,
                                        texts.getOrDefault(key, Spoken.NOTHING).in(language)))
                                .filter(text -> !text.text().isBlank())
                                .toList()))
                .toList();
        return new Instrument(
                source.code(),
                source.version(),
                source.corrects(),
                source.title(),
                source.languages(),
                source.sections(),
                source.scales(),
                translations);
    }

    Lines lines(String file) {
        return new Lines(file, lines);
    }
}
