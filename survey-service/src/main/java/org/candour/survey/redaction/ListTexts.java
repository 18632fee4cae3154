package org.candour.survey.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.candour.survey.freetext.RedactionState;

/** Shows a page of the queue. */
@ApplicationScoped
public class ListTexts {
    static final int PAGE_SIZE = 25;

    private final ReadableTexts texts;

    public ListTexts(ReadableTexts texts) {
        this.texts = texts;
    }

    /** @param wanted number of the page; the nearest one that exists is shown */
    @Transactional
    public Queue list(String study, TextFilter filter, int wanted) {
        Map<RedactionState, Integer> counts = texts.count(study, filter);
        int matching = filter.state()
                .map(state -> counts.getOrDefault(state, 0))
                .orElseGet(() ->
                        counts.values().stream().mapToInt(Integer::intValue).sum());
        int pages = Math.max(1, (matching + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.clamp(wanted, 1, pages);
        return new Queue(texts.list(study, filter, page, PAGE_SIZE), page, pages, counts);
    }
}
