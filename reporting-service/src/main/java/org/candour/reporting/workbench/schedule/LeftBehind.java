package org.candour.reporting.workbench.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.workbench.DeleteLeftBehind;

/** Looks every half minute. */
@ApplicationScoped
public class LeftBehind {
    private final DeleteLeftBehind delete;

    LeftBehind(DeleteLeftBehind delete) {
        this.delete = delete;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        delete.delete();
    }
}
