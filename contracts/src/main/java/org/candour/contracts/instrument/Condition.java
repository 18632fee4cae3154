package org.candour.contracts.instrument;

import java.util.List;

/**
 * A condition over earlier answers.
 *
 * @param operator what is asked of the parts below
 * @param conditions parts of {@code ALL} and {@code ANY}, the one part of {@code NOT}; else empty
 * @param items codes of the items that are looked at; exactly one except for the counts
 * @param values codes of {@code IS} and of the counts, any of which will do; else empty
 * @param number bound of a comparison or count; else 0
 */
public record Condition(
        Operator operator, List<Condition> conditions, List<String> items, List<Integer> values, int number) {
    /** Holds for everybody. */
    public static final Condition ALWAYS = new Condition(Operator.ALL, List.of(), List.of(), List.of(), 0);

    /** What a condition asks. */
    public enum Operator {
        /** All parts hold; also when there are none. */
        ALL,
        /** At least one part holds. */
        ANY,
        /** The part does not hold. */
        NOT,
        /** One of the chosen codes is among the values. */
        IS,
        /** There is an answer, and it is none of the codes for a missing one. */
        ANSWERED,
        /** The answer is a value, and not below the number. */
        AT_LEAST,
        /** The answer is a value, and not above the number. */
        AT_MOST,
        /** Of the answers to the items, at least so many are among the values; without values: are answered. */
        COUNT_AT_LEAST,
        /** As above, at most so many. */
        COUNT_AT_MOST
    }

    public Condition {
        conditions = List.copyOf(conditions);
        items = List.copyOf(items);
        values = List.copyOf(values);
    }

    public boolean always() {
        return operator == Operator.ALL && conditions.isEmpty();
    }
}
