package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;

/** Conditions, put together in their shortest form. */
final class Conditions {
    static final Condition NEVER = new Condition(Operator.ANY, List.of(), List.of(), List.of(), 0);

    private Conditions() {}

    static Condition is(String item, Integer... values) {
        return new Condition(Operator.IS, List.of(), List.of(item), List.of(values), 0);
    }

    static Condition answered(String item) {
        return new Condition(Operator.ANSWERED, List.of(), List.of(item), List.of(), 0);
    }

    static Condition bound(Operator operator, String item, int number) {
        return new Condition(operator, List.of(), List.of(item), List.of(), number);
    }

    static Condition count(Operator operator, List<String> items, List<Integer> values, int number) {
        return new Condition(operator, List.of(), items, values, number);
    }

    /** In a form, "prefer not to say" is an answer like any other; here it is none. */
    static Condition given(Known question) {
        Condition answered = answered(question.code());
        return question.missing().isEmpty()
                ? answered
                : any(
                        answered,
                        is(question.code(), question.missing().stream().sorted().toArray(Integer[]::new)));
    }

    static Condition not(Condition part) {
        if (part.operator() == Operator.NOT) {
            return part.conditions().getFirst();
        }
        if (part.equals(NEVER)) {
            return Condition.ALWAYS;
        }
        return part.always() ? NEVER : joined(Operator.NOT, List.of(part));
    }

    static Condition all(Condition first, Condition second) {
        List<Condition> parts = parts(Operator.ALL, first, second);
        if (parts.contains(NEVER)) {
            return NEVER;
        }
        return parts.size() == 1 ? parts.getFirst() : joined(Operator.ALL, parts);
    }

    static Condition any(Condition first, Condition second) {
        if (first.always() || second.always()) {
            return Condition.ALWAYS;
        }
        List<Condition> parts = new ArrayList<>();
        for (Condition part : parts(Operator.ANY, first, second)) {
            if (!parts.isEmpty() && sameQuestion(parts.getLast(), part)) {
                parts.add(merged(parts.removeLast(), part));
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : joined(Operator.ANY, parts);
    }

    private static boolean sameQuestion(Condition one, Condition other) {
        return one.operator() == Operator.IS
                && other.operator() == Operator.IS
                && one.items().equals(other.items());
    }

    private static Condition merged(Condition one, Condition other) {
        TreeSet<Integer> values = new TreeSet<>(one.values());
        values.addAll(other.values());
        return is(one.items().getFirst(), values.toArray(Integer[]::new));
    }

    private static List<Condition> parts(Operator operator, Condition first, Condition second) {
        List<Condition> parts = new ArrayList<>();
        for (Condition one : List.of(first, second)) {
            if (one.operator() == operator && !one.equals(NEVER)) {
                parts.addAll(one.conditions());
            } else if (operator != Operator.ANY || !one.equals(NEVER)) {
                parts.add(one);
            }
        }
        return parts;
    }

    private static Condition joined(Operator operator, List<Condition> parts) {
        return new Condition(operator, parts, List.of(), List.of(), 0);
    }
}
