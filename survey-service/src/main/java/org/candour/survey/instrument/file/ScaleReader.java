package org.candour.survey.instrument.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.TextKeys;
import org.candour.platform.yaml.YamlNode;

/** Reads scales. */
final class ScaleReader {
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private final Transcript transcript;

    ScaleReader(Transcript transcript) {
        this.transcript = transcript;
    }

    Scale read(Layer layer) {
        YamlNode node = layer.node()
                .only(
                        "code",
                        "title",
                        "description",
                        "items",
                        "minimum",
                        "maximum",
                        "minimumAnswered",
                        "score",
                        "direction",
                        "lookup",
                        "source");
        String code = node.text("code", CODE, "must be a short code in small letters, digits and dashes");
        transcript.markAll("scale/" + code, node);
        return new Scale(
                code,
                transcript.text(TextKeys.scaleTitle(code), node, "title", layer.languages()),
                transcript.text(TextKeys.scaleDescription(code), node, "description", layer.languages()),
                node.someItems("items").stream().map(ScaleReader::item).toList(),
                node.number("minimum", 0),
                node.number("maximum", 1),
                node.number("minimumAnswered", 1),
                node.has("score") ? node.choice("score", ScoreRule.class) : ScoreRule.MEAN,
                node.has("direction") ? node.choice("direction", Direction.class) : Direction.HIGH_IS_GOOD,
                lookup(node),
                node.has("source") ? source(node.child("source")) : ScaleSource.OWN);
    }

    /** Codes of the items of a scale, without complaint. */
    static List<String> items(YamlNode scale) {
        return scale.items("items").stream()
                .flatMap(item -> item.isGroup() ? Optional.of(item.optional("item")).stream() : item.asText().stream())
                .toList();
    }

    private static ScaleItem item(YamlNode node) {
        if (!node.isGroup()) {
            return new ScaleItem(node.asText().orElse(""), false);
        }
        node.only("item", "reversed");
        return new ScaleItem(node.text("item"), node.flag("reversed", false));
    }

    private static List<LookupRow> lookup(YamlNode node) {
        if (!node.has("lookup")) {
            return List.of();
        }
        Map<String, YamlNode> rows = node.groups("lookup");
        return rows.entrySet().stream()
                .map(row -> {
                    if (!row.getKey().matches("-?[0-9]{1,6}")) {
                        row.getValue().problem("must stand under a whole number, the sum of the items");
                        return new LookupRow(0, 0);
                    }
                    return new LookupRow(Integer.parseInt(row.getKey()), Quantities.units(row.getValue(), 2));
                })
                .toList();
    }

    private static ScaleSource source(YamlNode node) {
        node.only("label", "licence", "attribution", "wordingFromDeployer");
        return new ScaleSource(
                node.optional("label"),
                node.text("licence"),
                node.optional("attribution"),
                node.flag("wordingFromDeployer", false));
    }
}
