package org.candour.reporting.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.study.NextSteps;
import org.candour.contracts.study.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a summary that is not a cell or a score.
 *
 * @param study code of the study
 * @param studyTitle name of the study
 * @param researchBody who runs the study
 * @param wave code of the wave
 * @param waveTitle name of the wave
 * @param employer code of the employer
 * @param employerLabel what the report calls the employer
 * @param edition number of the edition, from 1
 * @param builtOn day on which it was made
 * @param language BCP 47 tag of the questionnaire
 * @param thresholds the frozen disclosure thresholds
 * @param participation how many took part
 * @param topics chapters in the order of the questionnaire
 * @param comparison all employers together
 * @param nextSteps what to do with the report, as Markdown
 * @param divisions by what people are divided; null in editions of before 2026-11-21
 * @param lastWave what the wave before showed, null when there is nothing to compare with
 * @param nextStepsIn what to do with it in further languages, null when there is none
 * @param quotes ids of the quotes that were cleared when the edition was made; the words are never stored with it
 */
public record SummaryText(
        String study,
        String studyTitle,
        String researchBody,
        String wave,
        String waveTitle,
        String employer,
        String employerLabel,
        int edition,
        LocalDate builtOn,
        String language,
        Thresholds thresholds,
        Participation participation,
        List<Topic> topics,
        Comparison comparison,
        String nextSteps,
        @Nullable List<Division> divisions,
        @Nullable LastWave lastWave,
        @Nullable List<NextSteps> nextStepsIn,
        @Nullable List<UUID> quotes) {
    public SummaryText {
        topics = List.copyOf(topics);
        divisions = divisions == null ? List.of() : List.copyOf(divisions);
        nextStepsIn = nextStepsIn == null ? List.of() : List.copyOf(nextStepsIn);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }

    /** By what people are divided. */
    public List<Division> divided() {
        return divisions == null ? List.of() : divisions;
    }

    /** What to do next, in languages other than English. */
    public List<NextSteps> nextStepsElsewhere() {
        return nextStepsIn == null ? List.of() : nextStepsIn;
    }

    /** The language of questions and answers. */
    public String spoken() {
        return Tongue.of(language);
    }

    /** Ids of its quotes. */
    public List<UUID> quoted() {
        return quotes == null ? List.of() : quotes;
    }
}
