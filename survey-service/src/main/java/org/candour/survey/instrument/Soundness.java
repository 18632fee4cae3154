package org.candour.survey.instrument;

import java.util.List;
import java.util.Map;

/**
 * What was found out about a questionnaire.
 *
 * @param flaws what keeps it from being published; empty when nothing does
 * @param ways for each page that not everybody sees, answers that lead to it; pages without a proof are not there
 */
public record Soundness(List<Flaw> flaws, Map<String, Map<String, List<Integer>>> ways) {
    public Soundness {
        flaws = List.copyOf(flaws);
        ways = Map.copyOf(ways);
    }

    public boolean sound() {
        return flaws.isEmpty();
    }
}
