package org.candour.reporting.summary;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * All participating employers together, where that says nothing about one of them.
 *
 * @param employers how many are behind the figures, 0 when there is no comparison
 * @param scores per scale code the score from 0 to 100, made of counts rounded to 5
 * @param sentence what the figures are, or why there are none
 */
public record Comparison(int employers, Map<String, Integer> scores, String sentence) {
    public Comparison {
        scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    public boolean allowed() {
        return employers > 0;
    }

    public OptionalInt score(String scale) {
        Integer score = scores.get(scale);
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }
}
