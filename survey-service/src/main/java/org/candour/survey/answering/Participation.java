package org.candour.survey.answering;

import java.util.UUID;

/**
 * One person in one wave.
 *
 * @param id random id, known to the person's browser in a sealed cookie
 * @param submission id that goes with every form, so that a page left open by somebody else changes nothing here
 * @param study code of the study
 * @param studyTitle name of the study
 * @param waveTitle name of the wave
 * @param status what the person may do
 * @param instrument code of the instrument
 * @param instrumentVersion its version when the person started
 * @param draft what was entered so far
 */
public record Participation(
        UUID id,
        UUID submission,
        String study,
        String studyTitle,
        String waveTitle,
        Status status,
        String instrument,
        int instrumentVersion,
        Draft draft) {}
