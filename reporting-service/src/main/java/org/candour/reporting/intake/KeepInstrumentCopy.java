package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.platform.inbox.RefusedEvent;

/** Takes over a questionnaire version that was announced. */
@ApplicationScoped
public class KeepInstrumentCopy {
    private final Studies studies;

    public KeepInstrumentCopy(Studies studies) {
        this.studies = studies;
    }

    /** @throws RefusedEvent when the same version is known with another definition */
    @Transactional
    public void keep(InstrumentAnnounced announced) {
        if (!studies.keep(announced)) {
            throw new RefusedEvent("this instrument version is known with other content");
        }
    }
}
