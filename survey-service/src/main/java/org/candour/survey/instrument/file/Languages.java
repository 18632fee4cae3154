package org.candour.survey.instrument.file;

import java.util.List;
import java.util.Optional;
import org.candour.platform.yaml.YamlNode;

/** Reads the languages of a file. */
final class Languages {
    private static final String TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";

    private Languages() {}

    static List<String> read(YamlNode file, boolean needed) {
        List<YamlNode> nodes = needed ? file.someItems("languages") : file.items("languages");
        List<String> languages = nodes.stream()
                .map(node -> {
                    Optional<String> tag = node.asText();
                    if (!tag.orElse("").matches(TAG)) {
                        node.problem("must be a language such as en or cy");
                    }
                    return tag.orElse("");
                })
                .toList();
        if (languages.stream().distinct().count() < languages.size()) {
            file.problem("languages", "must name each language once");
        }
        return languages;
    }
}
