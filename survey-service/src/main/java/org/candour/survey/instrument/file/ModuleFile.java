package org.candour.survey.instrument.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.platform.yaml.YamlNode;

/**
 * A module of the library: items and scales for use in any questionnaire.
 *
 * @param items its items by code
 * @param scales its scales
 */
record ModuleFile(Map<String, Layer> items, List<Layer> scales) {
    static final ModuleFile NONE = new ModuleFile(Map.of(), List.of());

    static ModuleFile read(String name, YamlNode file) {
        file.only("module", "languages", "answerScales", "items", "scales");
        if (!file.text("module").equals(name)) {
            file.problem("module", "must be the name of the file");
        }
        List<String> languages = Languages.read(file, false);
        Map<String, AnswerScale> answers = AnswerScale.readAll(file, languages);
        List<YamlNode> nodes = file.someItems("items");
        YamlNode.unique(nodes, "code");
        Map<String, Layer> items = new LinkedHashMap<>();
        nodes.forEach(node -> items.put(
                node.text("code", ItemReader.CODE, ItemReader.CODE_RULE), new Layer(node, answers, languages)));
        List<Layer> scales = file.items("scales").stream()
                .map(node -> new Layer(node, answers, languages))
                .toList();
        return new ModuleFile(items, scales);
    }

    /** Scales all of whose items are placed; those of which only some are placed are noted at the given node. */
    Stream<Layer> scales(Set<String> placed, YamlNode use) {
        return scales.stream().filter(scale -> {
            Set<String> missing = new HashSet<>(ScaleReader.items(scale.node()));
            int all = missing.size();
            missing.removeAll(placed);
            if (!missing.isEmpty() && missing.size() < all) {
                use.problem("must be placed whole or not at all: scale "
                        + scale.node().optional("code") + " also needs "
                        + String.join(", ", missing.stream().sorted().toList()));
            }
            return missing.isEmpty();
        });
    }
}
