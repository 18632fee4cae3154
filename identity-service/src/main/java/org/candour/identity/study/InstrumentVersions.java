package org.candour.identity.study;

import java.util.Optional;

/** Copies of the questionnaire versions that survey-service published. */
public interface InstrumentVersions {
    Optional<InstrumentVersion> find(String study, String code, int version);

    /** An older revision than the one known is ignored. */
    void keep(InstrumentVersion version);
}
