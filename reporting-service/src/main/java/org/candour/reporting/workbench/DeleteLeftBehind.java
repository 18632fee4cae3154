package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes what is not saved and whose owner has not been here for as long as a session lasts without being used. */
@ApplicationScoped
public class DeleteLeftBehind {
    private final Uploads uploads;
    private final WorkbenchConfig limits;
    private final Clock clock;

    public DeleteLeftBehind(Uploads uploads, WorkbenchConfig limits, Clock clock) {
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public int delete() {
        return uploads.deleteIdle(clock.instant().minus(limits.idle()));
    }
}
