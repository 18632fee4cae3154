package org.candour.reporting.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request for the 0 to 100 score of a scale in one row (everybody, or one group).
 *
 * <p>Formula: with v the value of an answer on the scale {@code lowest..highest} (already turned round for reversed
 * items) and x its count, {@code S = 100 * sum((v - lowest) * x) / ((highest - lowest) * sum(x))} over all items and
 * valued answers, rounded half up to an integer: the mean of all answers given to the scale's items. Answers without a
 * value ("not applicable", "no answer") take no part.
 *
 * <p>This definition, and not the mean of person means, is chosen because it is a ratio of linear functions of the
 * cells: a published score is then exactly a pair of linear inequalities, which suppression and audit both use.
 *
 * @param id name of the score, unique in the edition
 * @param row the group, {@link FrequencyTable#ALL} for everybody
 * @param items per item code the value of each answer code
 */
public record ScaleScore(String id, String row, int lowest, int highest, Map<String, Map<String, Integer>> items) {
    public ScaleScore {
        Names.valid(id);
        Names.valid(row);
        if (lowest >= highest || items.isEmpty()) {
            throw new IllegalArgumentException(id + ": a score needs items and a range");
        }
        var copy = new LinkedHashMap<String, Map<String, Integer>>();
        items.forEach((item, values) -> copy.put(item, Map.copyOf(values)));
        for (var values : copy.values()) {
            if (values.values().stream().anyMatch(v -> v < lowest || v > highest)) {
                throw new IllegalArgumentException(id + ": a value lies outside the range of the scale");
            }
        }
        items = java.util.Collections.unmodifiableMap(copy);
    }

    /** The score of everybody. */
    public static ScaleScore ofAll(String id, int lowest, int highest, Map<String, Map<String, Integer>> items) {
        return new ScaleScore(id, FrequencyTable.ALL, lowest, highest, items);
    }

    /** The first table with this score's row of the item. */
    FrequencyTable host(String item, List<FrequencyTable> tables) {
        return tables.stream()
                .filter(table -> table.item().equals(item) && table.rowNames().contains(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": no table of " + item));
    }

    /** One cell that enters the score, with the value of its answer. */
    record Term(String cell, int value) {}

    /** The terms in the order of the tables and their answers, so that the bytes do not depend on a map's order. */
    List<Term> terms(List<FrequencyTable> tables) {
        var terms = new java.util.ArrayList<Term>();
        for (var entry : items.entrySet()) {
            var table = host(entry.getKey(), tables).full();
            if (!table.answers().containsAll(entry.getValue().keySet())) {
                throw new IllegalArgumentException(id + ": unknown answer of " + entry.getKey());
            }
            for (var answer : table.answers()) {
                var value = entry.getValue().get(answer);
                if (value != null) {
                    terms.add(new Term(table.cell(row, answer), value));
                }
            }
        }
        return terms;
    }
}
