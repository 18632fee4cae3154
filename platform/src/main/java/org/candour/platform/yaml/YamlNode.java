package org.candour.platform.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its line. What is wrong is noted and replaced by a harmless value, so that reading
 * goes on and finds the other problems; a file with a problem is never used.
 */
public final class YamlNode {
    private final String file;
    private final String path;
    private final Node node;
    private final FileProblems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    YamlNode(String file, String path, Node node, FileProblems problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
                if (fields.put(name, entry.getValueNode()) != null) {
                    problem(entry.getKeyNode(), at(name), "is written twice");
                }
            }
        }
    }

    /** Notes every field that is not in the list: a misspelt one must not be lost. */
    public YamlNode only(String... known) {
        if (!(node instanceof MappingNode)) {
            problem(node, path, "must be a group of named fields");
        }
        Set<String> names = Set.of(known);
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                problem(value, at(name), "is not a known field");
            }
        });
        return this;
    }

    public String text(String name, String pattern, String rule) {
        String value = required(name).flatMap(YamlScalar::text).orElse("");
        if (fields.containsKey(name) && !value.matches(pattern)) {
            problem(name, rule);
        }
        return value;
    }

    public String text(String name) {
        return text(name, "(?s).*\\S.*", "must not be empty");
    }

    /** A text that may be empty or absent. */
    public String optional(String name) {
        return given(name).flatMap(YamlScalar::text).orElse("");
    }

    public int number(String name, int least) {
        int value = required(name).map(given -> given.whole(least)).orElse(least);
        if (value < least) {
            problem(name, "must be at least " + least);
            return least;
        }
        return value;
    }

    /** A whole number, or the given one where the field is absent. */
    public int number(String name, int least, int otherwise) {
        return given(name).isPresent() ? number(name, least) : otherwise;
    }

    public boolean flag(String name) {
        return required(name).map(YamlScalar::flag).orElse(false);
    }

    public boolean flag(String name, boolean otherwise) {
        return given(name).map(YamlScalar::flag).orElse(otherwise);
    }

    public LocalDate date(String name) {
        return required(name).map(YamlScalar::date).orElse(LocalDate.EPOCH);
    }

    public @Nullable LocalDate optionalDate(String name) {
        return given(name).map(YamlScalar::date).orElse(null);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name).map(value -> value.choice(type)).orElse(type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
        return given(name).map(value -> value.choice(type)).orElse(null);
    }

    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return items(name).stream()
                .map(item -> scalar(name, item.node).choice(type))
                .toList();
    }

    /** A value that another reader understands, or the given one with a note that says the rule. */
    public <T> T parsed(String name, Function<String, T> reader, T otherwise, String rule) {
        try {
            return reader.apply(required(name).flatMap(YamlScalar::text).orElse(""));
        } catch (DateTimeException unreadable) {
            problem(name, rule);
            return otherwise;
        }
    }

    /** The elements of a list; an absent or empty list has none. */
    public List<YamlNode> items(String name) {
        Node value = fields.get(name);
        if (value == null || scalar(name, value).isEmpty()) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problem(name, "must be a list");
            return List.of();
        }
        List<Node> elements = sequence.getValue();
        return IntStream.range(0, elements.size())
                .mapToObj(
                        index -> new YamlNode(file, at(name) + "[" + (index + 1) + "]", elements.get(index), problems))
                .toList();
    }

    public List<YamlNode> someItems(String name) {
        List<YamlNode> found = items(name);
        if (found.isEmpty()) {
            problem(name, "must list at least one");
        }
        return found;
    }

    /** The fields of a group with free names. */
    public Map<String, YamlNode> groups(String name) {
        YamlNode group = child(name);
        Map<String, YamlNode> result = new LinkedHashMap<>();
        group.fields.keySet().forEach(key -> result.put(key, group.child(key)));
        return result;
    }

    public YamlNode child(String name) {
        Node value = fields.get(name);
        if (value == null) {
            problem(name, "is missing");
            return new YamlNode(file, at(name), node, new FileProblems());
        }
        return new YamlNode(file, at(name), value, problems);
    }

    /** The elements when this value is itself a list. */
    public List<YamlNode> elements() {
        if (!(node instanceof SequenceNode sequence)) {
            problem(node, path, "must be a list");
            return List.of();
        }
        List<Node> elements = sequence.getValue();
        return IntStream.range(0, elements.size())
                .mapToObj(index -> new YamlNode(file, path + "[" + (index + 1) + "]", elements.get(index), problems))
                .toList();
    }

    /** The text when this value is itself a text. */
    public Optional<String> asText() {
        return node instanceof ScalarNode ? own().text() : Optional.empty();
    }

    /** The decimal number when this value is itself one, as it is written. */
    public Optional<BigDecimal> asDecimal() {
        return node instanceof ScalarNode ? own().decimal() : Optional.empty();
    }

    /** The fields when this value is a group, in the order in which they are written; else none. */
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** True when the field is there and not empty. */
    public boolean has(String name) {
        return given(name).isPresent();
    }

    public boolean isGroup() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Name of the file in which the value stands. */
    public String file() {
        return file;
    }

    /** Line of the value. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** Notes a problem of the value itself. */
    public void problem(String rule) {
        problem(node, path, rule);
    }

    public void problem(String name, String rule) {
        problem(fields.getOrDefault(name, node), at(name), rule);
    }

    /** Notes each code that comes a second time. */
    public static void unique(List<YamlNode> nodes, String name) {
        Set<String> seen = new HashSet<>();
        nodes.stream()
                .filter(one -> !one.optional(name).isEmpty() && !seen.add(one.optional(name)))
                .forEach(one -> one.problem(name, "is used twice"));
    }

    private Optional<YamlScalar> required(String name) {
        if (!fields.containsKey(name)) {
            problem(name, "is missing");
        }
        return Optional.ofNullable(fields.get(name)).map(value -> scalar(name, value));
    }

    private Optional<YamlScalar> given(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(value -> scalar(name, value))
                .filter(value -> !value.isEmpty());
    }

    private YamlScalar scalar(String name, Node value) {
        return new YamlScalar(file, at(name), value, problems);
    }

    private YamlScalar own() {
        return new YamlScalar(file, path, node, problems);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void problem(Node where, String field, String rule) {
        problems.add(file, where.getStartMark().getLine() + 1, field, rule);
    }
}
