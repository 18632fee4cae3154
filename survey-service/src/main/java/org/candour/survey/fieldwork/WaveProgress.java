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
 * @param stopped where people stopped who did not submit, counted when the wave closed
 */
public record WaveProgress(
        String study,
        String wave,
        boolean open,
        LocalDate closes,
        List<EmployerProgress> employers,
        List<StoppedProgress> stopped) {
    /**
     * Neighbouring pages.
     *
     * @param closing which closing of the wave it was, from 1
     * @param first question of the first page; empty for before the first
     * @param last question of the last page
     * @param people how many stopped there
     */
    public record StoppedProgress(int closing, String first, String last, SafeCount people) {
        public boolean one() {
            return first.equals(last);
        }
    }

    /**
     * One employer.
     *
     * @param label its name
     * @param submitted how many have submitted
     */
    public record EmployerProgress(String label, SafeCount submitted) {}
}
