package org.candour.reporting.scalereport;

import java.util.concurrent.CancellationException;
import org.candour.reporting.reliability.Progress;

/** How far a report has come. Called often, from the thread that computes. */
@FunctionalInterface
public interface StepProgress {
    StepProgress IGNORED = (step, percent) -> true;

    /**
     * @param step what is being computed, in words
     * @param percent 0 to 100, never falling
     * @return whether to go on; {@code false} ends the work with a {@link CancellationException}
     */
    boolean proceed(String step, int percent);

    /** The progress of one part, from one per cent to another. */
    default Progress part(String step, int from, int to) {
        return (done, of) -> proceed(step, from + (to - from) * done / Math.max(of, 1));
    }

    /** Tells, and stops if asked to. */
    default void step(String step, int percent) {
        if (!proceed(step, percent) || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped at " + percent + " %: " + step);
        }
    }
}
