package org.candour.survey.redaction;

import java.util.List;
import java.util.Map;
import org.candour.survey.freetext.RedactionState;

/**
 * A page of the queue.
 *
 * @param texts what is on it
 * @param page its number, from 1
 * @param pages how many there are
 * @param counts texts in each state, whatever state was asked for
 */
public record Queue(List<QueuedText> texts, int page, int pages, Map<RedactionState, Integer> counts) {
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
