package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.platform.inbox.RefusedEvent;

/** Takes over a published version. */
@ApplicationScoped
public class KeepInstrument {
    /** Last parts of the addresses of pages that are not sections. */
    private static final Set<String> TAKEN = Set.of("check", "submit", "done", "later", "leave");

    private final Instruments instruments;

    public KeepInstrument(Instruments instruments) {
        this.instruments = instruments;
    }

    /** @throws RefusedEvent when the same version is known with another definition */
    @Transactional
    public void keep(InstrumentAnnounced announced) {
        String study = announced.study();
        Instrument instrument = announced.instrument();
        if (instrument.sections().isEmpty()
                || instrument.sections().stream().anyMatch(section -> TAKEN.contains(section.code()))) {
            throw new RefusedEvent("an instrument needs sections, and their codes may not be page names of ours");
        }
        if (!instruments.add(study, instrument)
                && !instruments
                        .find(study, instrument.code(), instrument.version())
                        .equals(Optional.of(instrument))) {
            throw new RefusedEvent("a published instrument version never changes");
        }
    }
}
