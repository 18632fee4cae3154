package org.candour.survey.instrument.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Writes texts: plain in one language, as a group in several. */
final class Words {
    private final String first;
    private final Map<String, Map<String, String>> translations;

    /** @param translations texts by name, by language, without the first language */
    Words(String first, Map<String, Map<String, String>> translations) {
        this.first = first;
        this.translations = translations;
    }

    /** The text under a field, or no field when there is none in any language. */
    void put(YamlTree tree, String field, String key, String text) {
        Map<String, String> spoken = all(key, text);
        if (!spoken.isEmpty()) {
            tree.put(field, node(spoken));
        }
    }

    /** A text in all languages that have it. */
    Map<String, String> all(String key, String text) {
        Map<String, String> spoken = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            spoken.put(first, text);
        }
        translations.forEach((language, texts) -> {
            if (texts.containsKey(key)) {
                spoken.put(language, texts.get(key));
            }
        });
        return spoken;
    }

    Node node(Map<String, String> spoken) {
        if (spoken.size() == 1 && spoken.containsKey(first)) {
            return YamlTree.words(spoken.get(first));
        }
        YamlTree tree =
                spoken.values().stream().mapToInt(String::length).sum() > 80 ? YamlTree.tall() : YamlTree.flat();
        spoken.forEach(tree::put);
        return tree.node();
    }
}
