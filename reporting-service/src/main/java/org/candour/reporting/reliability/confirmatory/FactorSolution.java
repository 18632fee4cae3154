package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import org.candour.reporting.reliability.Statistic;

/** What came of the attempt to fit a model: a solution, one that cannot be true, or none. Never a NaN. */
public sealed interface FactorSolution {

    /** Which answers were used, and how. */
    enum Method {
        /** Maximum likelihood on people who answered every item ({@code missing = "listwise"}). */
        COMPLETE,
        /** Full information maximum likelihood on everybody who answered any item ({@code missing = "fiml"}). */
        FIML
    }

    /**
     * Who stood behind it.
     *
     * @param rows people in the answers
     * @param used people in the analysis
     * @param complete people who answered every item of the model
     */
    record People(int rows, int used, int complete) {}

    /**
     * The reliability of the sum of a factor's items according to the model. Bollen (1980), Raykov (2001); as
     * {@code compRelSEM()} and {@code AVE()} of semTools 0.5-6.
     *
     * @param omega omega total, model-implied variance below the line (what JASP prints)
     * @param omegaObserved the same over the observed variance of the sum ({@code obs.var = TRUE})
     * @param averageVarianceExtracted share of the items' variance that their factor explains (AVE)
     */
    record FactorReliability(
            String group,
            String factor,
            Statistic omega,
            Statistic omegaObserved,
            Statistic averageVarianceExtracted) {}

    /** A model that was fitted and could be true. */
    record Fitted(
            Method method,
            FactorModel.Identification identification,
            People people,
            FitIndices fit,
            List<Estimate> estimates,
            List<FactorReliability> reliabilities,
            List<String> cautions)
            implements FactorSolution {
        public Fitted {
            estimates = List.copyOf(estimates);
            reliabilities = List.copyOf(reliabilities);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * The likelihood is highest where the model is impossible: no fit index is given. The estimates are for finding out
     * why, not for print.
     */
    record Inadmissible(Flaw flaw, String reason, Method method, People people, List<Estimate> estimates)
            implements FactorSolution {
        public Inadmissible {
            estimates = List.copyOf(estimates);
        }
    }

    /** Nothing was estimated. */
    record NotEstimable(Obstacle obstacle, String reason) implements FactorSolution {}

    enum Flaw {
        /** A Heywood case: the error of an item has a negative variance. */
        NEGATIVE_VARIANCE,
        /** Factors that correlate by one or more: their covariance matrix is not positive definite. */
        FACTORS_NOT_POSITIVE_DEFINITE
    }

    enum Obstacle {
        TOO_FEW_PEOPLE,
        NO_VARIANCE,
        NEVER_ANSWERED_TOGETHER,
        SINGULAR,
        NOT_IDENTIFIED,
        NO_CONVERGENCE
    }
}
