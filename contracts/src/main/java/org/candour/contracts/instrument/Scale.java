package org.candour.contracts.instrument;

import java.util.List;

/**
 * Items that are combined into a score.
 *
 * @param code short code, unique in the instrument
 * @param title name as people read it
 * @param description what a high score means
 * @param items the items and their keys
 * @param minimum lowest possible item value
 * @param maximum highest possible item value
 * @param minimumAnswered fewest items a person must have answered for a score
 */
public record Scale(
        String code,
        String title,
        String description,
        List<ScaleItem> items,
        int minimum,
        int maximum,
        int minimumAnswered) {
    public Scale {
        items = List.copyOf(items);
    }
}
