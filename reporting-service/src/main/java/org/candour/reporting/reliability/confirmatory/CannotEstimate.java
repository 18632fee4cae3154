package org.candour.reporting.reliability.confirmatory;

import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;

/** Carries an obstacle out of the computation to where it becomes an answer. */
final class CannotEstimate extends Exception {

    private static final long serialVersionUID = 1;

    private final Obstacle obstacle;

    CannotEstimate(Obstacle obstacle, String reason) {
        super(reason, null, false, false);
        this.obstacle = obstacle;
    }

    FactorSolution.NotEstimable answer() {
        return new FactorSolution.NotEstimable(obstacle, String.valueOf(getMessage()));
    }
}
