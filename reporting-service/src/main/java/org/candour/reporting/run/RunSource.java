package org.candour.reporting.run;

import java.util.List;
import org.candour.reporting.scalereport.ScaleInput;

/** Reads the answers that a run is about. */
public interface RunSource {
    boolean reads(Matter matter);

    /** Told that somebody looks at a run. */
    default void watched(String subject) {}

    /**
     * One input per report.
     *
     * @throws CannotRun when the answers cannot be read any more, or are not fit for it
     */
    List<ScaleInput> inputs(Matter matter);
}
