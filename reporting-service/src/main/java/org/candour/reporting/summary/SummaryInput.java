package org.candour.reporting.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.reliability.AnswerTable;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is made of.
 *
 * @param study the study as published
 * @param wave the closed wave
 * @param instrument the questionnaire of that wave
 * @param employer whose report it is
 * @param edition number of the edition, from 1
 * @param today day of building
 * @param answers one row per response of that employer; restricted and erased ones are not in it
 * @param units the reporting unit of each of them in the same order, empty for the employer; may be left out
 * @param invited how many the employer says it invited, null when it did not say
 * @param statuses per scale code how far its validation has come; a scale that is absent is a draft
 * @param comparison all employers together, from {@link CompareEmployers}
 * @param before the released report of the wave before, null when there is none
 * @param quotes quotes that may be printed in it
 */
public record SummaryInput(
        StudyPublished study,
        WaveAnnounced wave,
        Instrument instrument,
        Employer employer,
        int edition,
        LocalDate today,
        AnswerTable answers,
        List<String> units,
        @Nullable Integer invited,
        Map<String, ScaleStatus> statuses,
        Comparison comparison,
        @Nullable EmployerSummary before,
        List<UUID> quotes) {
    public SummaryInput {
        units = List.copyOf(units);
        statuses = Map.copyOf(statuses);
        quotes = List.copyOf(quotes);
        if (edition < 1) {
            throw new IllegalArgumentException("editions are counted from 1");
        }
        if (!units.isEmpty() && units.size() != answers.rows()) {
            throw new IllegalArgumentException("one unit per response, please");
        }
    }

    /** Without reporting units. */
    public SummaryInput(
            StudyPublished study,
            WaveAnnounced wave,
            Instrument instrument,
            Employer employer,
            int edition,
            LocalDate today,
            AnswerTable answers,
            @Nullable Integer invited,
            Map<String, ScaleStatus> statuses,
            Comparison comparison,
            @Nullable EmployerSummary before,
            List<UUID> quotes) {
        this(
                study,
                wave,
                instrument,
                employer,
                edition,
                today,
                answers,
                List.of(),
                invited,
                statuses,
                comparison,
                before,
                quotes);
    }
}
