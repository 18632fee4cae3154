package org.candour.survey.instrument;

import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/** Published questionnaire versions. */
public interface Instruments {
    Optional<Instrument> find(String study, String code, int version);

    /** False when this version is there already; then nothing changes. */
    boolean add(String study, Instrument instrument);
}
