package org.candour.reporting.run;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A run that is being computed here: what its thread tells, and what it is told. */
public final class InHand {
    private final Run run;
    private final Clock clock;
    private final Instant end;
    private volatile boolean stopped;
    private volatile int percent;
    private volatile String step = "Reading the answers";

    InHand(Run run, Clock clock, Instant end) {
        this.run = run;
        this.clock = clock;
        this.end = end;
    }

    public Run run() {
        return run;
    }

    public UUID id() {
        return run.id();
    }

    /** Whether to go on. */
    boolean tell(int howFar, String what) {
        percent = howFar;
        step = what;
        return !stopped && !late();
    }

    boolean late() {
        return clock.instant().isAfter(end);
    }

    void stop() {
        stopped = true;
    }

    int percent() {
        return percent;
    }

    String step() {
        return step;
    }
}
