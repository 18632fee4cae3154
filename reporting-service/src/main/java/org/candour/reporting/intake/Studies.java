package org.candour.reporting.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;

/** This service's copies of what the others own. An older revision than the one known is ignored. */
public interface Studies {
    void keep(StudyPublished study);

    void keep(WaveAnnounced wave);

    void keep(InvitedCounted invited);

    /** False when this version is known with another definition. */
    boolean keep(InstrumentAnnounced instrument);

    List<StudyPublished> all();

    Optional<StudyPublished> study(String study);

    List<WaveAnnounced> waves(String study);

    Optional<WaveAnnounced> wave(String study, String wave);

    Optional<Instrument> instrument(String study, String instrument, int version);

    /** People invited by each employer, where the employer said so. */
    Map<String, Integer> invited(String study, String wave);
}
