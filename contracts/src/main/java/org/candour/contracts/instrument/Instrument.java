package org.candour.contracts.instrument;

import java.util.List;
import java.util.Optional;

/**
 * A questionnaire version.
 *
 * @param code short code, unique in the study
 * @param version grows by one with each published version
 * @param title name as people read it
 * @param language BCP 47 tag of its texts
 * @param sections pages in their order
 * @param scales how items are combined
 */
public record Instrument(
        String code, int version, String title, String language, List<Section> sections, List<Scale> scales) {
    public Instrument {
        sections = List.copyOf(sections);
        scales = List.copyOf(scales);
    }

    /** All items in the order in which they are asked. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> item(String itemCode) {
        return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }
}
