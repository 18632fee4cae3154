package org.candour.survey.instrument.file;

import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.TextKeys;
import org.yaml.snakeyaml.nodes.Node;

/** Writes items. */
final class ItemWriter {
    private static final int LONGEST_LINE = 100;

    private final Words words;
    private final ConditionWriter conditions;
    private final SharedAnswers answers;

    ItemWriter(Words words, ConditionWriter conditions, SharedAnswers answers) {
        this.words = words;
        this.conditions = conditions;
        this.answers = answers;
    }

    YamlTree answerScales() {
        return answers.write();
    }

    Node write(Item item) {
        return write(item, Condition.ALWAYS);
    }

    Node write(Item item, Condition when) {
        YamlTree tree = YamlTree.tall()
                .put("code", item.code())
                .put("type", item.type().name())
                .put("class", item.questionClass().name());
        tree.putIf(!when.always(), "when", conditions.write(when));
        words.put(tree, "text", TextKeys.text(item.code()), item.text());
        words.put(tree, "hint", TextKeys.hint(item.code()), item.hint());
        if (!item.options().isEmpty()) {
            boolean reasons = item.type() == ItemType.NUMBER || item.type() == ItemType.DATE;
            tree.put(reasons ? "missing" : "answers", answers.name(item));
        }
        limits(tree, item);
        if (item.type() == ItemType.CALCULATED) {
            tree.put("value", conditions.write(item.calculation()));
        }
        return tree.putIf(
                        !item.quotes().isEmpty(),
                        "quotes",
                        YamlTree.flatList(item.quotes().stream()
                                .map(permission -> YamlTree.words(permission.name()))
                                .toList()))
                .node();
    }

    private void limits(YamlTree tree, Item item) {
        Limits limits = item.limits();
        switch (item.type()) {
            case MULTIPLE_CHOICE -> some(tree, "atMost", limits.maximum());
            case RANKING -> some(tree, "rank", limits.maximum());
            case LONG_TEXT -> some(tree, "longest", limits.maximum());
            case SHORT_TEXT -> some(tree, "longest", limits.maximum() == LONGEST_LINE ? 0 : limits.maximum());
            case DATE -> {
                tree.put("precision", limits.precision().name());
                some(tree, "minimum", limits.minimum());
                some(tree, "maximum", limits.maximum());
            }
            case NUMBER -> {
                words.put(tree, "unit", TextKeys.unit(item.code()), limits.unit());
                some(tree, "decimals", limits.decimals());
                tree.put("minimum", YamlTree.number(Quantities.written(limits.minimum(), limits.decimals())))
                        .put("maximum", YamlTree.number(Quantities.written(limits.maximum(), limits.decimals())));
            }
            default -> {
                // The others have no limits.
            }
        }
    }

    private static void some(YamlTree tree, String field, int value) {
        tree.putIf(value != 0, field, YamlTree.number(Integer.toString(value)));
    }
}
