package org.candour.survey.instrument.file;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.platform.yaml.YamlNode;

/** Reads conditions. */
final class ConditionReader {
    private final Quantities quantities;

    ConditionReader(Quantities quantities) {
        this.quantities = quantities;
    }

    /** The condition under a field; without the field, one that always holds. */
    Condition read(YamlNode owner, String field) {
        return owner.has(field) ? read(owner.child(field)) : Condition.ALWAYS;
    }

    Condition read(YamlNode node) {
        if (node.has("all")) {
            return parts(node.only("all"), "all", Operator.ALL);
        }
        if (node.has("any")) {
            return parts(node.only("any"), "any", Operator.ANY);
        }
        if (node.has("not")) {
            node.only("not");
            return not(read(node.child("not")));
        }
        if (node.has("count")) {
            return count(node.only("count", "of", "atLeast", "atMost"));
        }
        if (node.has("item")) {
            return item(node.only("item", "is", "answered", "atLeast", "atMost"));
        }
        node.problem("must say all, any, not, item or count");
        return Condition.ALWAYS;
    }

    private Condition parts(YamlNode node, String field, Operator operator) {
        return new Condition(
                operator, node.someItems(field).stream().map(this::read).toList(), List.of(), List.of(), 0);
    }

    private Condition item(YamlNode node) {
        String item = node.text("item");
        List<Condition> tests = new ArrayList<>();
        if (node.has("is")) {
            tests.add(new Condition(Operator.IS, List.of(), List.of(item), codes(item, node, "is"), 0));
        }
        if (node.has("answered")) {
            Condition answered = new Condition(Operator.ANSWERED, List.of(), List.of(item), List.of(), 0);
            tests.add(node.flag("answered") ? answered : not(answered));
        }
        if (node.has("atLeast")) {
            tests.add(bound(Operator.AT_LEAST, item, quantities.code(item, node.child("atLeast"))));
        }
        if (node.has("atMost")) {
            tests.add(bound(Operator.AT_MOST, item, quantities.code(item, node.child("atMost"))));
        }
        if (tests.isEmpty()) {
            node.problem("must say is, answered, atLeast or atMost");
        }
        return together(tests);
    }

    private Condition count(YamlNode node) {
        List<String> items = codes(node, "count");
        List<Integer> values = node.has("of") && !items.isEmpty() ? codes(items.getFirst(), node, "of") : List.of();
        List<Condition> tests = new ArrayList<>();
        if (node.has("atLeast")) {
            tests.add(new Condition(Operator.COUNT_AT_LEAST, List.of(), items, values, node.number("atLeast", 0)));
        }
        if (node.has("atMost")) {
            tests.add(new Condition(Operator.COUNT_AT_MOST, List.of(), items, values, node.number("atMost", 0)));
        }
        if (tests.isEmpty()) {
            node.problem("must say atLeast or atMost");
        }
        return together(tests);
    }

    /** Codes of items under a field. */
    static List<String> codes(YamlNode node, String field) {
        return node.someItems(field).stream()
                .flatMap(code -> code
                        .asText()
                        .or(() -> {
                            code.problem("must be the code of an item");
                            return java.util.Optional.empty();
                        })
                        .stream())
                .toList();
    }

    /** One value or a list of them. */
    List<Integer> codes(String item, YamlNode node, String field) {
        YamlNode value = node.child(field);
        if (!value.isList()) {
            return List.of(quantities.code(item, value));
        }
        return node.someItems(field).stream()
                .map(code -> quantities.code(item, code))
                .toList();
    }

    private static Condition bound(Operator operator, String item, int number) {
        return new Condition(operator, List.of(), List.of(item), List.of(), number);
    }

    private static Condition not(Condition part) {
        return new Condition(Operator.NOT, List.of(part), List.of(), List.of(), 0);
    }

    private static Condition together(List<Condition> tests) {
        return tests.size() == 1 ? tests.getFirst() : new Condition(Operator.ALL, tests, List.of(), List.of(), 0);
    }
}
