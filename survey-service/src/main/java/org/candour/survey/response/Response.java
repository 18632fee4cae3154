package org.candour.survey.response;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.survey.response.Questionnaires.Questionnaire;

/**
 * A submitted questionnaire.
 *
 * @param id random id
 * @param of what was submitted
 * @param day day of submission
 * @param answers closed answers
 */
public record Response(UUID id, Questionnaire of, LocalDate day, List<Answer> answers) {
    public Response {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "Response(withheld)";
    }
}
