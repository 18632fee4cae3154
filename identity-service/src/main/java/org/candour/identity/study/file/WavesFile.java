package org.candour.identity.study.file;

import java.util.List;
import org.candour.identity.study.Wave;
import org.candour.platform.yaml.YamlNode;

/** Reads waves.yaml. A study that asks nobody has none. */
final class WavesFile {
    private WavesFile() {}

    static List<Wave> read(YamlNode file, String study) {
        List<YamlNode> nodes = file.only("waves").items("waves");
        YamlNode.unique(nodes, "code");
        return nodes.stream().map(node -> wave(node, study)).toList();
    }

    private static Wave wave(YamlNode node, String study) {
        node.only("code", "title", "opens", "closes", "instrument", "instrumentVersion");
        Wave wave = new Wave(
                study,
                node.text("code", "[0-9A-Za-z-]{1,16}", "must be letters, digits and dashes"),
                0,
                node.text("title"),
                Wave.Phase.PLANNED,
                node.text("instrument", "[A-Z][A-Z0-9-]{1,15}", "must be the code of a questionnaire"),
                node.number("instrumentVersion", 1),
                node.date("opens"),
                node.date("closes"));
        if (wave.closes().isBefore(wave.opens())) {
            node.problem("closes", "must not be before opens");
        }
        return wave;
    }
}
