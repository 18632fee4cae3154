package org.candour.survey.instrument.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.TextKeys;
import org.yaml.snakeyaml.nodes.Node;

/** The different lists of options of a questionnaire, each named after the first item that has it. */
final class SharedAnswers {
    private final Words words;
    private final Map<List<Spelled>, String> names = new LinkedHashMap<>();

    /** An option with its label in all languages. */
    private record Spelled(
            int value, Map<String, String> label, OptionKind kind, boolean exclusive, int group, boolean ownWords) {}

    SharedAnswers(Instrument instrument, Words words) {
        this.words = words;
        instrument.items().stream()
                .filter(item -> !item.options().isEmpty())
                .forEach(item -> names.putIfAbsent(spelled(item), InstrumentReader.pageCode(item.code())));
    }

    String name(Item item) {
        return names.getOrDefault(spelled(item), "");
    }

    YamlTree write() {
        YamlTree tree = YamlTree.tall();
        names.forEach((options, name) -> tree.put(
                name,
                YamlTree.tallList(options.stream()
                        .filter(option -> option.group() == 0)
                        .map(option -> group(option, options))
                        .toList())));
        return tree;
    }

    private Node group(Spelled group, List<Spelled> all) {
        List<Node> within = all.stream()
                .filter(option -> option.group() != 0 && option.group() == group.value())
                .map(option -> option(option, YamlTree.flat()).node())
                .toList();
        YamlTree tree = option(group, within.isEmpty() ? YamlTree.flat() : YamlTree.tall());
        return tree.putIf(!within.isEmpty(), "within", YamlTree.tallList(within))
                .node();
    }

    private YamlTree option(Spelled option, YamlTree tree) {
        tree.put("value", option.value());
        if (!option.label().isEmpty()) {
            tree.put("label", words.node(option.label()));
        }
        boolean answer = option.kind() == OptionKind.ANSWER;
        return tree.putIf(!answer, "kind", YamlTree.words(option.kind().name()))
                .putIf(answer && option.exclusive(), "exclusive", YamlTree.flag(true))
                .putIf(option.ownWords(), "ownWords", YamlTree.flag(true));
    }

    private List<Spelled> spelled(Item item) {
        return item.options().stream()
                .map((Option option) -> new Spelled(
                        option.value(),
                        words.all(TextKeys.option(item.code(), option.value()), option.label()),
                        option.kind(),
                        option.exclusive(),
                        option.group(),
                        option.ownWords()))
                .toList();
    }
}
