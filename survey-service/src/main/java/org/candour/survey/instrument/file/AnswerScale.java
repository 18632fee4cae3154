package org.candour.survey.instrument.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.TextKeys;
import org.candour.platform.yaml.YamlNode;

/**
 * A list of options under a name.
 *
 * @param choices the options, each group before those within it
 */
record AnswerScale(List<Choice> choices) {
    static final AnswerScale NONE = new AnswerScale(List.of());
    private static final String NAME = "[a-z][A-Za-z0-9-]{0,39}";

    /** An option before it is known for which item. */
    record Choice(int value, Spoken label, OptionKind kind, boolean exclusive, int group, boolean ownWords) {}

    /** All lists of a file. */
    static Map<String, AnswerScale> readAll(YamlNode file, List<String> languages) {
        Map<String, AnswerScale> scales = new LinkedHashMap<>();
        if (file.has("answerScales")) {
            file.groups("answerScales").forEach((name, node) -> {
                if (!name.matches(NAME)) {
                    node.problem("must have a name of letters, digits and dashes that begins with a small letter");
                }
                scales.put(name, read(node, languages));
            });
        }
        return scales;
    }

    private static AnswerScale read(YamlNode node, List<String> languages) {
        List<Choice> choices = new ArrayList<>();
        List<YamlNode> all = new ArrayList<>();
        for (YamlNode option : node.elements()) {
            option.only("value", "label", "kind", "exclusive", "ownWords", "within");
            all.add(option);
            Choice group = choice(option, 0, languages);
            choices.add(group);
            for (YamlNode part : option.items("within")) {
                part.only("value", "label", "kind", "exclusive", "ownWords");
                all.add(part);
                choices.add(choice(part, group.value(), languages));
            }
        }
        if (all.isEmpty() && node.isList()) {
            node.problem("must list at least one");
        }
        YamlNode.unique(all, "value");
        return new AnswerScale(List.copyOf(choices));
    }

    private static Choice choice(YamlNode node, int group, List<String> languages) {
        OptionKind kind = node.has("kind") ? node.choice("kind", OptionKind.class) : OptionKind.ANSWER;
        boolean exclusive = node.flag("exclusive", kind != OptionKind.ANSWER);
        if (!exclusive && kind != OptionKind.ANSWER) {
            node.problem("exclusive", "must not be false: a reason for no answer goes with no other option");
        }
        return new Choice(
                node.number("value", 0),
                Spoken.read(node, "label", languages),
                kind,
                exclusive,
                group,
                node.flag("ownWords", false));
    }

    /** The options for an item. */
    List<Option> options(String item, Transcript transcript) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.value(),
                        transcript.text(TextKeys.option(item, choice.value()), choice.label()),
                        choice.kind(),
                        choice.exclusive(),
                        choice.group(),
                        choice.ownWords()))
                .toList();
    }

    boolean onlyReasons() {
        return choices.stream().allMatch(choice -> choice.kind() != OptionKind.ANSWER);
    }

    /** Codes that are answers. */
    Set<Integer> values() {
        return choices.stream()
                .filter(choice -> choice.kind() == OptionKind.ANSWER)
                .map(Choice::value)
                .collect(Collectors.toSet());
    }
}
