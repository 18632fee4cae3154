package org.candour.survey.instrument.file;

import java.util.List;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Case;
import org.candour.contracts.instrument.Calculation.Kind;
import org.candour.platform.yaml.YamlNode;

/** Reads how a value comes about. */
final class CalculationReader {
    private final ConditionReader conditions;

    CalculationReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Calculation read(ItemSource item) {
        YamlNode owner = item.with("value");
        if (!owner.has("value")) {
            owner.problem("value", "is missing");
            return Calculation.NONE;
        }
        YamlNode value = owner.child("value");
        return switch (item.calculation()) {
            case COUNT -> count(value.only("count", "of"));
            case SUM ->
                new Calculation(Kind.SUM, ConditionReader.codes(value.only("sum"), "sum"), List.of(), List.of(), 0);
            default -> cases(value.only("cases", "otherwise"));
        };
    }

    private Calculation count(YamlNode value) {
        List<String> items = ConditionReader.codes(value, "count");
        List<Integer> values =
                value.has("of") && !items.isEmpty() ? conditions.codes(items.getFirst(), value, "of") : List.of();
        return new Calculation(Kind.COUNT, items, values, List.of(), 0);
    }

    private Calculation cases(YamlNode value) {
        List<Case> cases = value.someItems("cases").stream()
                .map(node -> node.only("when", "value"))
                .map(node -> new Case(condition(node), node.number("value", Integer.MIN_VALUE)))
                .toList();
        return new Calculation(Kind.CASES, List.of(), List.of(), cases, value.number("otherwise", Integer.MIN_VALUE));
    }

    private org.candour.contracts.instrument.Condition condition(YamlNode node) {
        if (!node.has("when")) {
            node.problem("when", "is missing");
        }
        return conditions.read(node, "when");
    }
}
