package org.candour.contracts.subject;

import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.Answer;

/**
 * Answers are to be corrected at their author's request.
 *
 * @param command random id of the command; receipts name it
 * @param study code of the study
 * @param pseudonym whose data it is
 * @param wave code of the wave
 * @param answers the corrected items
 */
public record SubjectAmended(UUID command, String study, String pseudonym, String wave, List<Answer> answers)
        implements SubjectEvent {
    public SubjectAmended {
        answers = List.copyOf(answers);
    }
}
