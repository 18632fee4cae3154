package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.contracts.edition.EditionReleased;
import org.candour.platform.outbox.Outbox;

/** Tells identity-service that a report can be read, so that it writes to the employer. No figure goes with it. */
@ApplicationScoped
class ReleaseAnnouncer {
    private final Outbox outbox;

    ReleaseAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(Edition edition) {
        outbox.add(
                new EditionReleased(
                        edition.id(), edition.study(), edition.wave(), edition.employer(), edition.number()),
                edition.employer(),
                0);
    }
}
