package org.candour.reporting.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs that were asked for. */
public interface Runs {
    void add(Run run);

    Optional<Run> find(UUID run);

    /** Runs of one scale version of a study, whatever the wave; the newest first. */
    List<Run> ofScale(String study, String instrument, int version, String scale);

    /** Runs on what somebody brought, the newest first. */
    List<Run> ofUpload(UUID upload);

    /** How many of somebody's runs are not over. */
    long unfinished(String owner);

    /** Takes the longest waiting run; nobody else gets it. */
    Optional<Run> take();

    /** Tells how far a run has come and that somebody works on it; false when it is not wanted any more. */
    boolean beat(UUID run, int percent, String step);

    /** Ends a run that is not over; false when it was, or is gone. */
    boolean end(UUID run, RunState state, String words);

    /** Puts a run back that stands still because its service ends. */
    void putBack(UUID run);

    /** Puts back runs about which nobody told anything for so long; those tried too often fail instead. */
    void rescue(Duration silence, int mostAttempts, String words);
}
