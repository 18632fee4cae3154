package org.candour.contracts.response;

import java.util.List;

/**
 * A closed answer.
 *
 * @param item code of the item
 * @param values codes as the type of the item says; exactly one unless it allows several. A code that is one of the
 *     item's options with a reason for a missing answer is no value
 */
public record Answer(String item, List<Integer> values) {
    public Answer {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a skipped item has no answer");
        }
    }
}
