package org.candour.survey.answering;

import java.util.List;
import java.util.Map;

/**
 * What a page sent, as far as it follows the rules.
 *
 * @param given by item code, for every item of the page that follows them; {@link Given#NOTHING} when it was skipped
 * @param violations which items break which rule
 */
public record PageEntry(Map<String, Given> given, List<Violation> violations) {
    public PageEntry {
        given = Map.copyOf(given);
        violations = List.copyOf(violations);
    }

    @Override
    public String toString() {
        return "PageEntry(withheld)";
    }
}
