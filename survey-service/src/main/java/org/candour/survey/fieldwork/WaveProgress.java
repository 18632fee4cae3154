package org.candour.survey.fieldwork;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a wave has come. There is no total on purpose: a total minus what is shown would tell what is not.
 *
 * @param study name of the study
 * @param wave name of the wave
 * @param open whether answers are accepted
 * @param closes last planned day
 * @param employers each employer in alphabetical order
 */
public record WaveProgress(
        String study, String wave, boolean open, LocalDate closes, List<EmployerProgress> employers) {
    /**
     * One employer.
     *
     * @param label its name
     * @param submitted how many have submitted
     */
    public record EmployerProgress(String label, SafeCount submitted) {}
}
