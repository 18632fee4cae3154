package org.candour.reporting.release.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.release.RescueBuildings;
import org.candour.reporting.release.WorkOff;

/** Looks twice a second for reports that wait to be built. One thread makes them: the other is for readers. */
@ApplicationScoped
public class Builders {
    private final WorkOff work;
    private final RescueBuildings rescue;

    public Builders(WorkOff work, RescueBuildings rescue) {
        this.work = work;
        this.rescue = rescue;
    }

    @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        work.run();
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rescue() {
        rescue.rescue();
    }
}
