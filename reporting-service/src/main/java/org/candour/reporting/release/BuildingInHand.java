package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.reporting.release.Edition.Place;
import org.jspecify.annotations.Nullable;

/** The report that is being built in this process: as long as it is, others leave it alone. */
@ApplicationScoped
public class BuildingInHand {
    /** No report takes so long; its transaction would have ended before. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Buildings buildings;
    private final Clock clock;
    private final AtomicReference<@Nullable Taken> taken = new AtomicReference<>();
    private volatile boolean stopped;

    private record Taken(Place place, Instant since) {}

    public BuildingInHand(Buildings buildings, Clock clock) {
        this.buildings = buildings;
        this.clock = clock;
    }

    void take(Place place) {
        taken.set(new Taken(place, clock.instant()));
    }

    void putDown() {
        taken.set(null);
    }

    /** The service ends: what is in hand is finished, and nothing more is taken up. */
    public void stop() {
        stopped = true;
    }

    public boolean stopped() {
        return stopped;
    }

    public void beat() {
        Taken now = taken.get();
        if (now != null && clock.instant().isBefore(now.since().plus(LONGEST))) {
            buildings.beat(now.place());
        }
    }
}
