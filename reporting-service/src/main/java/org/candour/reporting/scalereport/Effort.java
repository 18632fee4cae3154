package org.candour.reporting.scalereport;

import org.candour.reporting.reliability.AlphaBootstrap;
import org.candour.reporting.reliability.factor.ParallelAnalysis;

/**
 * How much is spent where more makes a figure steadier but not different.
 *
 * @param bootstraps samples behind the bootstrap interval of alpha
 * @param replications random data sets behind the parallel analysis
 * @param patterns with more patterns of missing answers than these, confirmatory analysis uses complete answers only
 */
public record Effort(int bootstraps, int replications, int patterns) {
    /** Beyond a million answers chance is drawn less often: the intervals are narrow by then. */
    private static final long MANY = 1_000_000;

    /** FIML takes each pattern of missing answers by itself; beyond these it takes seconds. */
    public static final int PATTERNS = 500;

    public Effort {
        if (bootstraps < 2 || replications < 2 || patterns < 1) {
            throw new IllegalArgumentException("effort is two samples or more");
        }
    }

    public static Effort usual(int rows, int items) {
        return large(rows, items)
                ? new Effort(200, 100, PATTERNS)
                : new Effort(AlphaBootstrap.REPLICATIONS, ParallelAnalysis.REPLICATIONS, PATTERNS);
    }

    static boolean large(int rows, int items) {
        return (long) rows * items > MANY;
    }
}
