package org.candour.identity.study;

import java.time.LocalDate;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;

/**
 * A wave of a study.
 *
 * @param study code of the study
 * @param code code of the wave
 * @param revision grows with each announcement; 0 while it is only planned
 * @param title name as people read it
 * @param phase planned, open or closed; it never goes back
 * @param instrument code of the instrument
 * @param instrumentVersion its version
 * @param opens first day
 * @param closes last planned day
 */
public record Wave(
        String study,
        String code,
        int revision,
        String title,
        Phase phase,
        String instrument,
        int instrumentVersion,
        LocalDate opens,
        LocalDate closes) {
    /** Where a wave stands. */
    public enum Phase {
        PLANNED,
        OPEN,
        CLOSED
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    Wave in(Phase next) {
        return new Wave(study, code, revision + 1, title, next, instrument, instrumentVersion, opens, closes);
    }

    Wave at(int known, Phase knownPhase) {
        return new Wave(study, code, known, title, knownPhase, instrument, instrumentVersion, opens, closes);
    }

    WaveAnnounced announced() {
        return new WaveAnnounced(
                study,
                code,
                revision,
                title,
                open() ? WaveState.OPEN : WaveState.CLOSED,
                instrument,
                instrumentVersion,
                opens,
                closes);
    }
}
