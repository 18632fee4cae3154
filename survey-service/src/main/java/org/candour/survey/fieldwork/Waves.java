package org.candour.survey.fieldwork;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;

/** Copies of waves. */
public interface Waves {
    /** The state of the wave. Whoever is submitting to it has finished, and nobody can start until the caller commits. */
    Optional<WaveState> lock(String study, String wave);

    /** False when the known revision is as new; then nothing changes. */
    boolean keep(WaveAnnounced announced);

    List<WaveAnnounced> of(String study);
}
