package org.candour.contracts.instrument;

import java.util.List;

/**
 * A part of a questionnaire: pages that belong together.
 *
 * @param code short code, unique in the instrument
 * @param title heading
 * @param intro what is said before its first question, may be empty
 * @param pages what is shown at a time, in order
 */
public record Section(String code, String title, String intro, List<Page> pages) {
    public Section {
        pages = List.copyOf(pages);
    }

    public List<Item> items() {
        return pages.stream().flatMap(page -> page.items().stream()).toList();
    }
}
