package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.Statistic;

/** Whether items measure the same thing in several groups, level by level, or why that was not tested. */
public sealed interface InvarianceResult {

    /** CFI may fall by no more than this from one level to the next (Chen 2007, Structural Equation Modeling 14). */
    double CFI_LOSS = -0.010;

    /** RMSEA may rise by no more than this (Chen 2007). */
    double RMSEA_GAIN = 0.015;

    /** What is held equal over groups; each level keeps what the one before held. */
    enum Level {
        /** The same items on the same factors. */
        CONFIGURAL,
        /** Equal loadings: relations with other things may be compared. */
        METRIC,
        /** Equal intercepts too: means may be compared. */
        SCALAR,
        /** Equal error variances too. */
        STRICT
    }

    enum Verdict {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** People of one group in the analysis. */
    record GroupSize(String group, int n) {}

    /**
     * From the level before to this one, later minus earlier.
     *
     * @param chiSquare likelihood-ratio test
     * @param df its degrees of freedom
     * @param p its p-value; in large samples it condemns differences that do not matter
     * @param verdict by CFI_LOSS and RMSEA_GAIN together, not by p
     */
    record Change(
            Statistic chiSquare,
            int df,
            Statistic p,
            Statistic cfi,
            Statistic rmsea,
            Statistic srmr,
            Verdict verdict) {}

    /**
     * @param solution fit over all groups and the estimates of each; factors of variance one in the first group
     * @param change empty for the first level
     */
    record Step(Level level, FactorSolution solution, Optional<Change> change) {}

    /**
     * @param leftOut groups with too few people, by name
     * @param steps all four levels, in order
     */
    record Tested(FactorSolution.Method method, List<GroupSize> groups, List<String> leftOut, List<Step> steps)
            implements InvarianceResult {
        public Tested {
            groups = List.copyOf(groups);
            leftOut = List.copyOf(leftOut);
            steps = List.copyOf(steps);
        }
    }

    record NotTested(FactorSolution.Obstacle obstacle, String reason) implements InvarianceResult {}
}
