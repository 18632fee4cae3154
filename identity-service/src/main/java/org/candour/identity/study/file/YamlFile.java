package org.candour.identity.study.file;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a YAML file as a tree of values with lines. No object is built from tags. */
final class YamlFile {
    private static final int LARGEST = 1_000_000;

    private YamlFile() {}

    static Optional<YamlNode> open(String file, String text, PackProblems problems) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root == null) {
                problems.add(file, 1, "", "the file is empty");
                return Optional.empty();
            }
            return Optional.of(new YamlNode(file, "", root, problems));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            problems.add(file, line, "", "is not readable as YAML from here");
            return Optional.empty();
        } catch (YAMLException broken) {
            problems.add(file, 0, "", "is not readable as YAML");
            return Optional.empty();
        }
    }
}
