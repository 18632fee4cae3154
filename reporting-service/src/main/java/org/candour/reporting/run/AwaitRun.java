package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waits for a run that is expected to be short. */
@ApplicationScoped
public class AwaitRun {
    private static final long GLANCE_MILLIS = 100;

    private final Runs runs;

    public AwaitRun(Runs runs) {
        this.runs = runs;
    }

    /** The run when it is over, or as it stands when that takes longer. */
    public Run end(Run asked, Duration atMost) {
        Run now = asked;
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!now.state().over() && System.nanoTime() < end) {
                Thread.sleep(GLANCE_MILLIS);
                now = runs.find(asked.id()).orElse(now);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return now;
    }
}
