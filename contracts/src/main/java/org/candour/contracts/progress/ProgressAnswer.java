package org.candour.contracts.progress;

import java.util.List;

/**
 * How many have answered, wave by wave.
 *
 * @param waves waves that survey-service knows
 */
public record ProgressAnswer(List<WaveCounts> waves) {
    public ProgressAnswer {
        waves = List.copyOf(waves);
    }

    /**
     * One wave. There is no total, because a total minus what is shown would tell what is not.
     *
     * @param wave code of the wave
     * @param employers each employer
     */
    public record WaveCounts(String wave, List<EmployerCount> employers) {
        public WaveCounts {
            employers = List.copyOf(employers);
        }
    }

    /**
     * One employer.
     *
     * @param employer code of the employer
     * @param submitted a number from the threshold on, and words below it
     */
    public record EmployerCount(String employer, String submitted) {}
}
