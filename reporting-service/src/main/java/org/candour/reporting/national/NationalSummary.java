package org.candour.reporting.national;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.reporting.summary.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * All employers of a wave together.
 *
 * @param study code of the study
 * @param studyTitle name of the study
 * @param researchBody who runs it
 * @param wave code of the wave
 * @param waveTitle name of the wave
 * @param number number of this summary, from 1
 * @param builtOn day on which it was made
 * @param employers reports behind it
 * @param people people behind these reports, rounded to 5
 * @param sources the editions that it was worked out from
 * @param topics chapters in the order of the reports
 * @param language tag of the questionnaire's language; null in summaries of before 2026-11-22, which were English
 */
public record NationalSummary(
        String study,
        String studyTitle,
        String researchBody,
        String wave,
        String waveTitle,
        int number,
        LocalDate builtOn,
        int employers,
        int people,
        List<UUID> sources,
        List<TopicOfAll> topics,
        @Nullable String language) {
    public NationalSummary {
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
    }

    /** The language of questions and answers. */
    public String spoken() {
        return language == null ? Tongue.OURS : Tongue.of(language);
    }
}
