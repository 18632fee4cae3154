package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Takes up reports that were being built when a service was killed. */
@ApplicationScoped
public class RescueBuildings {
    /** Whoever builds tells so every few seconds; about what a killed service left, nobody does. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int MOST_ATTEMPTS = 3;
    private static final String WORDS = "The service stopped " + MOST_ATTEMPTS
            + " times while this was being built, so it was not begun again. Tell whoever runs Candour.";

    private final Buildings buildings;

    public RescueBuildings(Buildings buildings) {
        this.buildings = buildings;
    }

    @Transactional
    public void rescue() {
        buildings.rescue(SILENCE, MOST_ATTEMPTS, WORDS);
    }
}
