package org.candour.survey.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Page;

/**
 * One person's way through a questionnaire.
 *
 * @param pages what they see, in order
 * @param answers what counts: the answers on those pages and the values calculated from them, in the order of the items
 */
public record Route(List<Page> pages, Map<String, List<Integer>> answers) {
    public Route {
        pages = List.copyOf(pages);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public boolean shows(String page) {
        return pages.stream().anyMatch(shown -> shown.code().equals(page));
    }
}
