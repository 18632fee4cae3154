package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.instrument.InstrumentAnnounced;

/** Takes over that a questionnaire version was published or retired, so that waves open only with what can be answered. */
@ApplicationScoped
public class KeepInstrumentVersion {
    private final InstrumentVersions versions;

    KeepInstrumentVersion(InstrumentVersions versions) {
        this.versions = versions;
    }

    @Transactional
    public void keep(InstrumentAnnounced announced) {
        versions.keep(InstrumentVersion.of(announced));
    }
}
