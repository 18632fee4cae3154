package org.candour.contracts.instrument;

import java.util.List;

/**
 * One page of a questionnaire.
 *
 * @param code short code, unique in the instrument
 * @param title heading of the page
 * @param intro sentence above the items, may be empty
 * @param items what is asked
 */
public record Section(String code, String title, String intro, List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }
}
