package org.candour.contracts.response;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody has submitted a questionnaire. Carries closed answers only: no free text, no locator, no time of day.
 *
 * @param response random id of the response
 * @param pseudonym the person's pseudonym within the study
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param unit reporting unit, already rolled up; empty when there is none
 * @param instrument code of the instrument
 * @param instrumentVersion version that was answered
 * @param day day of submission
 * @param answers closed answers; an item that was skipped is absent
 * @param pages the pages that were saved, with the version in which each was seen; absent in events of before 2026-11-21
 */
public record ResponseSubmitted(
        UUID response,
        String pseudonym,
        String study,
        String wave,
        String employer,
        String unit,
        String instrument,
        int instrumentVersion,
        LocalDate day,
        List<Answer> answers,
        List<PageSeen> pages)
        implements ResponseEvent {
    public ResponseSubmitted {
        answers = List.copyOf(answers);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Without the versions in which pages were seen. */
    public ResponseSubmitted(
            UUID response,
            String pseudonym,
            String study,
            String wave,
            String employer,
            String unit,
            String instrument,
            int instrumentVersion,
            LocalDate day,
            List<Answer> answers) {
        this(response, pseudonym, study, wave, employer, unit, instrument, instrumentVersion, day, answers, List.of());
    }
}
