package org.candour.contracts.instrument;

import java.util.List;

/**
 * Items that belong together, and the score they give.
 *
 * @param code short code, unique in the instrument
 * @param title name as people read it
 * @param description what a high score means
 * @param items the items and their keys
 * @param minimum lowest possible item value
 * @param maximum highest possible item value
 * @param minimumAnswered fewest items a person must have answered for a score
 * @param score how the item values become a score; NONE for a set of items that are never combined
 * @param direction whether a high score is good news
 * @param lookup for LOOKUP, the score of each sum
 * @param source whose scale it is
 */
public record Scale(
        String code,
        String title,
        String description,
        List<ScaleItem> items,
        int minimum,
        int maximum,
        int minimumAnswered,
        ScoreRule score,
        Direction direction,
        List<LookupRow> lookup,
        ScaleSource source) {
    public Scale {
        items = List.copyOf(items);
        lookup = List.copyOf(lookup);
    }

    /** A scale of our own: the mean of its items, high is good. */
    public Scale(
            String code,
            String title,
            String description,
            List<ScaleItem> items,
            int minimum,
            int maximum,
            int minimumAnswered) {
        this(
                code,
                title,
                description,
                items,
                minimum,
                maximum,
                minimumAnswered,
                ScoreRule.MEAN,
                Direction.HIGH_IS_GOOD,
                List.of(),
                ScaleSource.OWN);
    }
}
