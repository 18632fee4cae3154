package org.candour.reporting.summary;

import java.time.LocalDate;
import java.util.List;
import org.candour.contracts.study.Thresholds;

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
        String nextSteps) {
    public SummaryText {
        topics = List.copyOf(topics);
    }
}
