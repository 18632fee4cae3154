package org.candour.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A text in several languages; those without it are absent. */
record Wording(Map<String, String> texts) {
    static final Wording NONE = new Wording(Map.of());

    Wording {
        texts = Map.copyOf(texts);
    }

    static Wording of(String language, String text) {
        return text.isEmpty() ? NONE : new Wording(Map.of(language, text));
    }

    String in(String language) {
        return texts.getOrDefault(language, "");
    }

    boolean empty() {
        return texts.isEmpty();
    }

    /** All its texts, for looking for words in them. */
    String all() {
        return String.join("\n", texts.values());
    }

    Wording map(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        texts.forEach((language, text) -> changed.put(language, change.apply(text)));
        return new Wording(changed);
    }
}
