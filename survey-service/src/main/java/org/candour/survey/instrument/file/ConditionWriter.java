package org.candour.survey.instrument.file;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.yaml.snakeyaml.nodes.Node;

/** Writes conditions and calculations. */
final class ConditionWriter {
    private final Map<String, Item> items;

    ConditionWriter(Map<String, Item> items) {
        this.items = items;
    }

    Node write(Condition condition) {
        return switch (condition.operator()) {
            case ALL -> YamlTree.flat().put("all", parts(condition)).node();
            case ANY -> YamlTree.flat().put("any", parts(condition)).node();
            case NOT -> not(condition.conditions().getFirst());
            case IS ->
                one(condition)
                        .put("is", values(condition.items(), condition.values()))
                        .node();
            case ANSWERED -> one(condition).put("answered", YamlTree.flag(true)).node();
            case AT_LEAST -> one(condition).put("atLeast", bound(condition)).node();
            case AT_MOST -> one(condition).put("atMost", bound(condition)).node();
            case COUNT_AT_LEAST ->
                count(condition).put("atLeast", condition.number()).node();
            case COUNT_AT_MOST ->
                count(condition).put("atMost", condition.number()).node();
        };
    }

    YamlTree write(Calculation calculation) {
        return switch (calculation.kind()) {
            case NONE -> YamlTree.flat();
            case COUNT ->
                YamlTree.flat()
                        .put("count", codes(calculation.items()))
                        .putIf(!calculation.values().isEmpty(), "of", list(calculation.items(), calculation.values()));
            case SUM -> YamlTree.flat().put("sum", codes(calculation.items()));
            case CASES ->
                YamlTree.tall()
                        .put(
                                "cases",
                                YamlTree.tallList(calculation.cases().stream()
                                        .map(one -> YamlTree.flat()
                                                .put("when", write(one.when()))
                                                .put("value", one.value())
                                                .node())
                                        .toList()))
                        .put("otherwise", calculation.otherwise());
        };
    }

    private Node not(Condition part) {
        return part.operator() == Condition.Operator.ANSWERED
                ? one(part).put("answered", YamlTree.flag(false)).node()
                : YamlTree.flat().put("not", write(part)).node();
    }

    private Node parts(Condition condition) {
        return YamlTree.flatList(
                condition.conditions().stream().map(this::write).toList());
    }

    private static YamlTree one(Condition condition) {
        return YamlTree.flat().put("item", condition.items().getFirst());
    }

    private YamlTree count(Condition condition) {
        return YamlTree.flat()
                .put("count", codes(condition.items()))
                .putIf(!condition.values().isEmpty(), "of", list(condition.items(), condition.values()));
    }

    private static Node codes(List<String> codes) {
        return YamlTree.flatList(codes.stream().map(YamlTree::words).toList());
    }

    private Node values(List<String> of, List<Integer> codes) {
        return codes.size() == 1 ? value(of.getFirst(), codes.getFirst()) : list(of, codes);
    }

    private Node list(List<String> of, List<Integer> codes) {
        return YamlTree.flatList(
                codes.stream().map(code -> value(of.getFirst(), code)).toList());
    }

    private Node bound(Condition condition) {
        return value(condition.items().getFirst(), condition.number());
    }

    private Node value(String code, int value) {
        Item item = items.get(code);
        if (item == null) {
            return YamlTree.number(Integer.toString(value));
        }
        return item.type() == ItemType.DATE
                ? date(Integer.toString(value))
                : YamlTree.number(Quantities.written(value, item.limits().decimals()));
    }

    /** Digits in the groups in which people write them. */
    private static Node date(String digits) {
        return switch (digits.length()) {
            case 8 -> YamlTree.words(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6));
            case 6 -> YamlTree.words(digits.substring(0, 4) + "-" + digits.substring(4));
            default -> YamlTree.number(digits);
        };
    }
}
