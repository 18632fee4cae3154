package org.candour.survey.answering;

import java.util.List;
import java.util.Map;
import org.candour.platform.problem.Violation;

/**
 * What a page sent, as far as it follows the rules.
 *
 * @param answers chosen values by item code; a skipped item is absent
 * @param texts texts by item code
 * @param violations which items break which rule
 */
public record SectionEntry(Map<String, List<Integer>> answers, Map<String, String> texts, List<Violation> violations) {
    public SectionEntry {
        answers = Map.copyOf(answers);
        texts = Map.copyOf(texts);
        violations = List.copyOf(violations);
    }

    @Override
    public String toString() {
        return "SectionEntry(withheld)";
    }
}
