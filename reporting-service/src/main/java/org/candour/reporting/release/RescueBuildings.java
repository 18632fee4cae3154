package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Takes up reports that were being built when a service was killed. */
@ApplicationScoped
public class RescueBuildings {
    /** No report takes so long; its transaction would have ended before. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST_ATTEMPTS = 3;
    private static final String WORDS = "The service stopped " + MOST_ATTEMPTS
            + " times while this was being built, so it was not begun again. Tell whoever runs Candour.";

    private final Buildings buildings;

    public RescueBuildings(Buildings buildings) {
        this.buildings = buildings;
    }

    @Transactional
    public void rescue() {
        buildings.rescue(LONGEST, MOST_ATTEMPTS, WORDS);
    }
}
