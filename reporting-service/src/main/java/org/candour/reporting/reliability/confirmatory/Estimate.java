package org.candour.reporting.reliability.confirmatory;

import org.candour.reporting.reliability.Statistic;

/**
 * One line of the parameter table, as {@code parameterEstimates(fit, standardized = TRUE)} of lavaan prints it.
 *
 * @param group the group, empty when there is only one
 * @param kind what it is
 * @param left the factor of a loading, else the item or factor itself
 * @param right the item of a loading, the other factor of a covariance, else the same as left
 * @param value the estimate in the units of the items ({@code est}); finite
 * @param free whether it was estimated; a fixed one has no standard error
 * @param standardError {@code se}: square root of the inverse information
 * @param z value over standard error
 * @param p two-sided, of the hypothesis that the parameter is zero
 * @param lower lower end of the 95 % interval, value - 1.96 standard errors
 * @param upper upper end
 * @param byFactor the estimate with factors of variance one ({@code std.lv}); finite
 * @param standardised the estimate with factors and items of variance one ({@code std.all}): a standardised loading,
 *     a correlation of factors, the unexplained share of an item; finite
 */
public record Estimate(
        String group,
        Kind kind,
        String left,
        String right,
        double value,
        boolean free,
        Statistic standardError,
        Statistic z,
        Statistic p,
        Statistic lower,
        Statistic upper,
        double byFactor,
        double standardised) {

    /** The operators of lavaan: {@code =~}, {@code ~~} and {@code ~1}. */
    public enum Kind {
        LOADING,
        RESIDUAL_VARIANCE,
        FACTOR_VARIANCE,
        FACTOR_COVARIANCE,
        INTERCEPT,
        FACTOR_MEAN
    }

    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(byFactor) || !Double.isFinite(standardised)) {
            throw new IllegalArgumentException("an estimate is finite");
        }
    }
}
