package org.candour.survey.subject;

import java.util.Collection;
import java.util.List;
import org.candour.contracts.response.Answer;

/** Closed answers that were submitted, by the person who gave them. */
public interface SubmittedAnswers {
    /** What one person submitted in one wave. */
    record Submitted(String pseudonym, List<Answer> answers) {
        public Submitted {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Submitted(withheld)";
        }
    }

    List<Submitted> of(String study, Collection<String> pseudonyms);
}
