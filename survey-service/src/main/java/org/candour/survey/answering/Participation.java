package org.candour.survey.answering;

import java.util.UUID;

/**
 * One person in one wave, or somebody who tries out a questionnaire.
 *
 * @param id random id, known to the person's browser in a sealed cookie
 * @param submission id that goes with every form, so that a page left open by somebody else changes nothing here
 * @param study code of the study
 * @param studyTitle name of the study
 * @param waveTitle name of the wave; empty for a trial
 * @param trial whether nothing of it ever counts
 * @param quotes whether the person agreed to be asked for permission to quote
 * @param status what the person may do
 * @param instrument code of the instrument
 * @param instrumentVersion version of the wave
 * @param draft what was entered so far
 */
public record Participation(
        UUID id,
        UUID submission,
        String study,
        String studyTitle,
        String waveTitle,
        boolean trial,
        boolean quotes,
        Status status,
        String instrument,
        int instrumentVersion,
        Draft draft) {
    Participation with(Draft next) {
        return new Participation(
                id,
                submission,
                study,
                studyTitle,
                waveTitle,
                trial,
                quotes,
                status,
                instrument,
                instrumentVersion,
                next);
    }
}
