package org.candour.contracts.instrument;

import java.util.List;

/**
 * How the value of a calculated item comes about.
 *
 * @param kind what is done
 * @param items codes of earlier items that are counted or summed
 * @param values codes that count; empty counts every answer
 * @param cases the first that holds gives the value
 * @param otherwise value when no case holds
 */
public record Calculation(Kind kind, List<String> items, List<Integer> values, List<Case> cases, int otherwise) {
    /** Of items that are asked. */
    public static final Calculation NONE = new Calculation(Kind.NONE, List.of(), List.of(), List.of(), 0);

    /** What is done. */
    public enum Kind {
        NONE,
        COUNT,
        SUM,
        CASES
    }

    /**
     * A value under a condition.
     *
     * @param when the condition
     * @param value the value
     */
    public record Case(Condition when, int value) {}

    public Calculation {
        items = List.copyOf(items);
        values = List.copyOf(values);
        cases = List.copyOf(cases);
    }
}
