package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes up the runs of services that were killed. */
@ApplicationScoped
public class RescueRuns {
    static final int MOST_ATTEMPTS = 3;
    private static final String WORDS = "The service stopped " + MOST_ATTEMPTS
            + " times while this was being computed, so it was not begun again. Try fewer rows, items or scales.";

    private final Runs runs;
    private final RunConfig config;

    public RescueRuns(Runs runs, RunConfig config) {
        this.runs = runs;
        this.config = config;
    }

    @Transactional
    public void rescue() {
        runs.rescue(config.silence(), MOST_ATTEMPTS, WORDS);
    }
}
