package org.candour.reporting.protection;

import java.time.Duration;

/** Ends work that takes too long: whoever sends tables to a service waits for the answer. */
final class Deadline {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final long end = System.nanoTime() + LONGEST.toNanos();

    void check() {
        if (System.nanoTime() > end) {
            throw new RefusedTables("tables", "no safe pattern was found within " + LONGEST.toSeconds() + " seconds");
        }
    }
}
