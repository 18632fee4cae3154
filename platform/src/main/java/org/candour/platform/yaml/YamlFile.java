package org.candour.platform.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Opens a YAML file as a tree of values with lines. No object is built from tags, and a value cannot be repeated by an
 * alias: a few lines of those can stand for more than memory holds.
 */
public final class YamlFile {
    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 40;

    private YamlFile() {}

    public static Optional<YamlNode> open(String file, String text, FileProblems problems) {
        if (text.length() > LARGEST) {
            problems.add(file, 0, "", "must not be longer than 1 MB");
            return Optional.empty();
        }
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        Yaml yaml = new Yaml(limits);
        try {
            Optional<Event> repeated = repeated(yaml, text);
            if (repeated.isPresent()) {
                problems.add(
                        file,
                        repeated.get().getStartMark().getLine() + 1,
                        "",
                        "must not use anchors (&) and aliases (*): put the text in quotes, or write it out");
                return Optional.empty();
            }
            Node root = yaml.compose(new StringReader(text));
            if (root == null) {
                problems.add(file, 1, "", "the file is empty");
                return Optional.empty();
            }
            return Optional.of(new YamlNode(file, "", root, problems));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            problems.add(
                    file, line, "", "is not readable as YAML from here; a text with : , ? # or brackets needs quotes");
            return Optional.empty();
        } catch (YAMLException broken) {
            problems.add(file, 0, "", "is not readable as YAML, or nested too deeply");
            return Optional.empty();
        }
    }

    private static Optional<Event> repeated(Yaml yaml, String text) {
        for (Event event : yaml.parse(new StringReader(text))) {
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
