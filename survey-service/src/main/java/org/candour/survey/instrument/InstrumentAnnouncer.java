package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.platform.outbox.Outbox;

/** Tells the other services about a lasting version. */
@ApplicationScoped
class InstrumentAnnouncer {
    private final Outbox outbox;

    InstrumentAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(Version version) {
        VersionKey key = version.key();
        InstrumentState state =
                version.state() == VersionState.RETIRED ? InstrumentState.RETIRED : InstrumentState.PUBLISHED;
        outbox.add(
                new InstrumentAnnounced(
                        key.study(), version.revision(), state, version.openLanguages(), version.instrument()),
                "instrument/" + key.study() + "/" + key.code() + "/" + key.version(),
                version.revision());
    }
}
