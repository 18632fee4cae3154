package org.candour.reporting.reliability.confirmatory;

import java.util.List;

/**
 * One group of people, summed up.
 *
 * @param name the group, or empty when there is only one
 * @param n people in the analysis
 * @param patterns one per set of items answered together
 * @param unrestricted the means and covariances the model has to explain
 */
record Sample(String name, int n, List<Pattern> patterns, Saturated unrestricted) {

    int items() {
        return unrestricted.mean().length;
    }

    /** Deviance of the baseline: every item by itself, unrelated to the others. */
    double baselineDeviance() {
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            sum += Univariate.of(patterns, i).deviance();
        }
        return sum;
    }
}
