package org.candour.reporting.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;
import org.candour.platform.yaml.YamlNode;
import org.candour.reporting.scalereport.ScaleInput;
import org.candour.reporting.workbench.Definition.ItemKey;
import org.candour.reporting.workbench.Definition.Part;
import org.candour.reporting.workbench.Definition.ScaleKey;

/** A definition as a text in YAML, or in JSON, which YAML contains (docs/workbench.md). */
final class DefinitionText {
    private static final String CODE = "[A-Za-z][A-Za-z0-9_.-]{0,39}";

    private DefinitionText() {}

    /** What the text says, or what is wrong with it. */
    record Read(Optional<Definition> definition, List<Fault> faults) {}

    static Read read(String text) {
        FileProblems problems = new FileProblems();
        Optional<Definition> read = YamlFile.open("definition", text, problems).map(DefinitionText::definition);
        List<Fault> faults = problems.all().stream()
                .map(problem -> new Fault(
                        "Definition" + (problem.line() > 0 ? ", line " + problem.line() : "")
                                + (problem.field().isEmpty() ? "" : ", " + problem.field()),
                        problem.rule()))
                .toList();
        return new Read(faults.isEmpty() ? read : Optional.empty(), faults);
    }

    private static Definition definition(YamlNode root) {
        root.only("scales", "grouping", "missing", "seed");
        List<YamlNode> scales = root.someItems("scales");
        YamlNode.unique(scales, "code");
        return new Definition(
                scales.stream().map(DefinitionText::scale).toList(),
                root.optional("grouping"),
                Set.copyOf(texts(root, "missing")),
                root.number("seed", 0, (int) ScaleInput.SEED));
    }

    private static ScaleKey scale(YamlNode node) {
        node.only("code", "title", "minimum", "maximum", "items", "reversed", "again", "parts");
        List<String> columns = texts(node, "items");
        if (columns.isEmpty()) {
            node.problem("items", "must list the columns of the scale");
        }
        List<String> reversed = texts(node, "reversed");
        if (!columns.containsAll(reversed)) {
            node.problem("reversed", "must name items of this scale");
        }
        List<String> again = texts(node, "again");
        if (!again.isEmpty() && again.size() != columns.size()) {
            node.problem("again", "must name one column for each item, in the same order");
        }
        List<ItemKey> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            items.add(new ItemKey(column, reversed.contains(column), again.size() > i ? again.get(i) : ""));
        }
        return new ScaleKey(
                node.text("code", CODE, "must be letters, digits, and . _ - only, at most 40, a letter first"),
                node.text("title", "(?s).{1,120}", "must have 1 to 120 characters"),
                number(node, "minimum"),
                number(node, "maximum"),
                items,
                parts(node, columns));
    }

    private static List<Part> parts(YamlNode node, List<String> columns) {
        Set<String> used = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (YamlNode part : node.items("parts")) {
            part.only("name", "items");
            List<String> own = texts(part, "items");
            if (own.isEmpty() || !columns.containsAll(own) || !own.stream().allMatch(used::add)) {
                part.problem("items", "must name items of this scale, each in one part only");
            }
            parts.add(new Part(part.text("name", CODE, "must be letters, digits, and . _ - only"), own));
        }
        return parts;
    }

    /** Ranges may begin below nought. */
    private static int number(YamlNode node, String name) {
        return node.number(name, -100_000);
    }

    private static List<String> texts(YamlNode node, String name) {
        return node.items(name).stream()
                .map(item -> item.asText().map(String::strip).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As JSON, so that any text is quoted safely. */
    static String write(Definition definition) {
        return definition.scales().stream()
                .map(DefinitionText::write)
                .collect(Collectors.joining(
                        ",\n",
                        "{\n\"scales\": [\n",
                        "\n],\n\"grouping\": " + quoted(definition.grouping()) + ",\n\"missing\": "
                                + list(definition.missingInOrder()) + ",\n\"seed\": " + definition.seed() + "\n}\n"));
    }

    private static String write(ScaleKey scale) {
        List<String> columns = scale.items().stream().map(ItemKey::column).toList();
        List<String> reversed = scale.items().stream()
                .filter(ItemKey::reversed)
                .map(ItemKey::column)
                .toList();
        List<String> again =
                scale.twice() ? scale.items().stream().map(ItemKey::again).toList() : List.of();
        String parts = scale.parts().stream()
                .map(part -> "{\"name\": " + quoted(part.name()) + ", \"items\": " + list(part.columns()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return "{\"code\": " + quoted(scale.code()) + ", \"title\": " + quoted(scale.title()) + ",\n \"minimum\": "
                + scale.minimum() + ", \"maximum\": " + scale.maximum() + ",\n \"items\": " + list(columns)
                + ",\n \"reversed\": " + list(reversed) + ",\n \"again\": " + list(again) + ",\n \"parts\": " + parts
                + "}";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(DefinitionText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                quoted.append('\\').append((char) one);
            } else if (one < ' ' || one == 0x7f || one >= 0x80 && one < 0xa0 || Character.isSurrogate((char) one)) {
                quoted.append(String.format("\\u%04x", one));
            } else {
                quoted.append((char) one);
            }
        });
        return quoted.append('"').toString();
    }
}
