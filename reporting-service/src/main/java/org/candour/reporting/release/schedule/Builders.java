package org.candour.reporting.release.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.candour.reporting.release.BuildingInHand;
import org.candour.reporting.release.RescueBuildings;
import org.candour.reporting.release.WorkOff;

/** Looks every second for reports that wait to be built. One thread makes them: the other is for readers. */
@ApplicationScoped
public class Builders {
    private final WorkOff work;
    private final BuildingInHand hand;
    private final RescueBuildings rescue;

    public Builders(WorkOff work, BuildingInHand hand, RescueBuildings rescue) {
        this.work = work;
        this.hand = hand;
        this.rescue = rescue;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        work.run();
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        hand.beat();
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rescue() {
        if (!hand.stopped()) {
            rescue.rescue();
        }
    }

    void stop(@Observes ShutdownEvent end) {
        hand.stop();
    }
}
