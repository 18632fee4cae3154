package org.candour.survey.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.survey.freetext.FreeText;

/** Questionnaires that people are filling in. */
public interface Questionnaires {
    /**
     * What is about to be submitted.
     *
     * @param pseudonym the person's pseudonym within the study
     * @param study code of the study
     * @param wave code of the wave
     * @param employer code of the employer
     * @param unit reporting unit, empty when there is none
     * @param instrument code of the instrument
     * @param instrumentVersion version that was answered
     * @param trial whether it is only tried out, so that nothing of it may be kept
     * @param open whether the wave accepts answers and there is a draft; the wave stays as it is until the caller's
     *     transaction ends
     * @param submitted whether it was submitted before
     * @param revoked whether the entry was revoked
     */
    record Questionnaire(
            String pseudonym,
            String study,
            String wave,
            String employer,
            String unit,
            String instrument,
            int instrumentVersion,
            boolean trial,
            boolean open,
            boolean submitted,
            boolean revoked) {}

    /**
     * All that counts of what was entered.
     *
     * @param answers closed answers in the order of the items
     * @param texts free texts
     * @param pages the pages that were answered, with the version in which each was seen last
     */
    record Entered(List<Answer> answers, List<FreeText> texts, List<PageSeen> pages) {
        @Override
        public String toString() {
            return "Entered(withheld)";
        }
    }

    /** Finds a questionnaire and keeps its wave from closing until the transaction ends. */
    Optional<Questionnaire> forSubmission(UUID participation, UUID submission);

    /** Marks it as submitted and takes what was entered out of the drafts; empty when somebody else was first. */
    Optional<Entered> finish(UUID participation);
}
