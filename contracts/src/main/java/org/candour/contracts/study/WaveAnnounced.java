package org.candour.contracts.study;

import java.time.LocalDate;

/**
 * A wave and its state. Key: {@code wave/<study>/<wave>}.
 *
 * @param study code of the study
 * @param wave code of the wave, for instance {@code 2026}
 * @param revision grows with each announcement of this wave
 * @param title name of the wave as people read it
 * @param state open or closed
 * @param instrument code of the instrument answered in this wave
 * @param instrumentVersion version of that instrument
 * @param opens first day
 * @param closes last planned day
 */
public record WaveAnnounced(
        String study,
        String wave,
        int revision,
        String title,
        WaveState state,
        String instrument,
        int instrumentVersion,
        LocalDate opens,
        LocalDate closes)
        implements StudyEvent {}
