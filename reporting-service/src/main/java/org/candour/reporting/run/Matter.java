package org.candour.reporting.run;

import java.util.UUID;

/** What is analysed. */
public sealed interface Matter {
    /**
     * A scale of the questionnaire version of a wave, on everybody's answers.
     *
     * @param grouping item whose answers tell groups apart; empty for none
     */
    record WaveScale(String study, String wave, String instrument, int version, String scale, String grouping)
            implements Matter {}

    /**
     * Answers that a researcher brought.
     *
     * @param definition which columns make which scale, as it was when the run was asked for
     */
    record Brought(UUID upload, String definition) implements Matter {}
}
