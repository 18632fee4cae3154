package org.candour.reporting.reliability;

import java.util.concurrent.CancellationException;

/** How far a long analysis has come, and whether it may go on. Called from the thread that computes. */
@FunctionalInterface
public interface Progress {

    /** Never stops anything. */
    Progress IGNORED = (done, of) -> true;

    /**
     * Called after each step.
     *
     * @param done steps done
     * @param of steps in all
     * @return whether to go on; {@code false} ends the analysis with a {@link CancellationException}
     */
    boolean proceed(int done, int of);

    /** Tells, and stops if asked to. */
    default void step(int done, int of) {
        if (!proceed(done, of) || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped after " + done + " of " + of + " steps");
        }
    }
}
