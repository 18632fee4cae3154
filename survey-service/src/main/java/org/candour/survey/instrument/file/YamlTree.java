package org.candour.survey.instrument.file;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A group of fields that is being written. */
final class YamlTree {
    private static final int WIDTH = 120;

    private final List<NodeTuple> fields = new ArrayList<>();
    private final FlowStyle style;

    private YamlTree(FlowStyle style) {
        this.style = style;
    }

    /** Fields under each other. */
    static YamlTree tall() {
        return new YamlTree(FlowStyle.BLOCK);
    }

    /** Fields on one line. */
    static YamlTree flat() {
        return new YamlTree(FlowStyle.FLOW);
    }

    YamlTree put(String name, Node value) {
        fields.add(new NodeTuple(words(name), value));
        return this;
    }

    YamlTree put(String name, String words) {
        return put(name, words(words));
    }

    YamlTree put(String name, int number) {
        return put(name, number(Integer.toString(number)));
    }

    YamlTree put(String name, YamlTree group) {
        return put(name, group.node());
    }

    /** A field whose name is a number. */
    YamlTree putNumbered(int name, Node value) {
        fields.add(new NodeTuple(number(Integer.toString(name)), value));
        return this;
    }

    /** Nothing when the condition does not hold: what is the rule is not written. */
    YamlTree putIf(boolean condition, String name, Node value) {
        return condition ? put(name, value) : this;
    }

    Node node() {
        return new MappingNode(Tag.MAP, fields, style);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    static Node tallList(List<Node> elements) {
        return new SequenceNode(Tag.SEQ, elements, FlowStyle.BLOCK);
    }

    static Node flatList(List<Node> elements) {
        return new SequenceNode(Tag.SEQ, elements, FlowStyle.FLOW);
    }

    static Node words(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }

    /** A number, as it is to be written. */
    static Node number(String digits) {
        return new ScalarNode(digits.contains(".") ? Tag.FLOAT : Tag.INT, digits, null, null, ScalarStyle.PLAIN);
    }

    static Node flag(boolean value) {
        return new ScalarNode(Tag.BOOL, Boolean.toString(value), null, null, ScalarStyle.PLAIN);
    }

    String text() {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setIndent(2);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(node(), text);
        return text.toString();
    }
}
