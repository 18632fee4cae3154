package org.candour.reporting.release;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.release.Edition.Place;

/** What was asked to be built. */
public interface Buildings {
    /** Puts it in the queue, again when it is over; what waits or is being built stays as it is. */
    void ask(Place place, String subject);

    /** Takes the one that has waited longest; nobody else gets it. */
    Optional<Building> take();

    /** Tells that somebody still works on it. */
    void beat(Place place);

    /** Ends what is being built; nothing when somebody else took it up meanwhile. */
    void end(Place place, Building.State state, String words);

    List<Building> ofWave(String study, String wave);

    /**
     * Puts back what nobody told anything about for so long; what was tried too often fails. It waits behind
     * all others: it may have been what killed the service.
     */
    void rescue(Duration silence, int mostAttempts, String words);
}
