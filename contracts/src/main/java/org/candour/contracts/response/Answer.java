package org.candour.contracts.response;

import java.util.List;

/**
 * A closed answer.
 *
 * @param item code of the item
 * @param values codes of the chosen options; exactly one unless the item allows several
 */
public record Answer(String item, List<Integer> values) {
    public Answer {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a skipped item has no answer");
        }
    }
}
