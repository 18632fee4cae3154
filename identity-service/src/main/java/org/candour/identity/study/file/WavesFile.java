package org.candour.identity.study.file;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.identity.study.Wave;

/** Reads waves.yaml. */
final class WavesFile {
    private WavesFile() {}

    static List<Wave> read(YamlNode file, String study, Instrument instrument) {
        List<YamlNode> nodes = file.only("waves").someItems("waves");
        YamlNode.unique(nodes, "code");
        return nodes.stream().map(node -> wave(node, study, instrument)).toList();
    }

    private static Wave wave(YamlNode node, String study, Instrument instrument) {
        node.only("code", "title", "opens", "closes", "instrument", "instrumentVersion");
        Wave wave = new Wave(
                study,
                node.text("code", "[0-9A-Za-z-]{1,16}", "must be letters, digits and dashes"),
                0,
                node.text("title"),
                Wave.Phase.PLANNED,
                node.text("instrument"),
                node.number("instrumentVersion", 1),
                node.date("opens"),
                node.date("closes"));
        if (wave.closes().isBefore(wave.opens())) {
            node.problem("closes", "must not be before opens");
        }
        boolean known = wave.instrument().equals(instrument.code()) && wave.instrumentVersion() <= instrument.version();
        if (!known) {
            node.problem("instrument", "must name the questionnaire of this pack, in a version up to this one");
        }
        return wave;
    }
}
