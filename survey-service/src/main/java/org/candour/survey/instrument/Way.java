package org.candour.survey.instrument;

import java.util.List;
import java.util.Map;

/** Whether answers lead to a page. */
sealed interface Way {
    /** These do. */
    record Found(Map<String, List<Integer>> answers) implements Way {
        public Found {
            answers = Map.copyOf(answers);
        }
    }

    /** None do: all that matter were tried. */
    record None() implements Way {}

    /** Nobody knows: there were too many to try. */
    record Unproved() implements Way {}
}
