package org.candour.contracts.instrument;

import java.util.List;

/**
 * What is shown at a time: one question, or a short list of statements that share a stem.
 *
 * @param code short code, unique in the instrument
 * @param stem what the statements share; empty for a single question
 * @param shownWhen over earlier answers; {@link Condition#ALWAYS} when everybody sees it
 * @param items what is asked
 */
public record Page(String code, String stem, Condition shownWhen, List<Item> items) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page that everybody sees, with one question. */
    public static Page of(Item item) {
        return new Page(item.code().toLowerCase(java.util.Locale.ROOT), "", Condition.ALWAYS, List.of(item));
    }
}
