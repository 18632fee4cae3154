package org.candour.reporting.disclosure.audit;

import java.util.Set;

/**
 * Questions for which larger groups and counts are needed. Who asks for the audit says which they are: the edition's
 * own word is not taken for it.
 *
 * @param group fewest people in a group of which anything is shown in such a question
 * @param cell smallest count that may be shown in it, except 0
 * @param items codes of these questions
 */
public record StrictItems(int group, int cell, Set<String> items) {
    static final StrictItems NONE = new StrictItems(20, 10, Set.of());

    public StrictItems {
        items = Set.copyOf(items);
        if (group < 20 || cell < 10) {
            throw new IllegalArgumentException(
                    "thresholds of strict questions may not be lower than group 20, cell 10");
        }
    }
}
