package org.candour.survey.instrument.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.platform.yaml.YamlNode;
import org.candour.survey.instrument.Lines.Line;

/**
 * A text in the languages in which it is given.
 *
 * @param texts by language; under the empty name when the file does not say of which language it is
 * @param line where it stands
 */
record Spoken(Map<String, String> texts, Line line) {
    static final Spoken NOTHING = new Spoken(Map.of(), new Line("", 0));
    private static final String UNSAID = "";

    /** A text under a field: words in the first language, or a group with words for each language. */
    static Spoken read(YamlNode owner, String field, List<String> languages) {
        if (!owner.has(field)) {
            return new Spoken(Map.of(), new Line(owner.file(), owner.line()));
        }
        YamlNode value = owner.child(field);
        Map<String, String> texts = new LinkedHashMap<>();
        if (!value.isGroup()) {
            String text = owner.optional(field);
            texts.put(languages.isEmpty() ? UNSAID : languages.getFirst(), text);
        } else {
            for (String language : value.names()) {
                if (!languages.isEmpty() && !languages.contains(language)) {
                    value.problem(language, "is not one of the languages");
                }
                texts.put(language, value.optional(language));
            }
        }
        return new Spoken(texts, new Line(value.file(), value.line()));
    }

    String in(String language) {
        return texts.getOrDefault(language, "");
    }

    /** The words of the first language of a questionnaire. */
    String first(String language) {
        return texts.getOrDefault(language, texts.getOrDefault(UNSAID, ""));
    }
}
