package org.candour.reporting.reliability.confirmatory;

import org.candour.reporting.reliability.Statistic;

/**
 * How well the model explains the covariances (with FIML and over groups: the means too). Named as
 * {@code fitMeasures()} of lavaan 0.6-14 names them. X, df: this model; X0, df0: the baseline; N people, G groups.
 *
 * @param n people, N
 * @param parameters free parameters after equalities ({@code npar})
 * @param chiSquare {@code chisq}, N F, twice the log-likelihood lost against the unrestricted model
 * @param df {@code df}
 * @param p {@code pvalue} of chi-square
 * @param baselineChiSquare {@code baseline.chisq}: the items unrelated
 * @param baselineDf {@code baseline.df}
 * @param cfi {@code 1 - max(X - df, 0) / max(X - df, X0 - df0, 0)}, 0 to 1 (Bentler 1990)
 * @param tli {@code 1 - (X - df) df0 / ((X0 - df0) df)}, can leave 0 to 1 (Tucker and Lewis 1973)
 * @param rmsea {@code sqrt(G max(X / (N df) - 1 / N, 0))} (Steiger 1990; over groups Steiger 1998)
 * @param rmseaLower lower end of its 90 % interval, from the non-central chi-square (Browne and Cudeck 1993)
 * @param rmseaUpper upper end
 * @param pClose {@code rmsea.pvalue}, of the hypothesis RMSEA <= .05
 * @param srmr root mean square of standardised residuals (Bentler 1995); with a mean structure over the means too; over
 *     groups the mean by people
 * @param logLikelihood {@code logl}
 * @param unrestrictedLogLikelihood {@code unrestricted.logl}
 * @param aic {@code -2 logl + 2 npar}
 * @param bic {@code -2 logl + npar ln N}
 */
public record FitIndices(
        int n,
        int parameters,
        Statistic chiSquare,
        int df,
        Statistic p,
        Statistic baselineChiSquare,
        int baselineDf,
        Statistic cfi,
        Statistic tli,
        Statistic rmsea,
        Statistic rmseaLower,
        Statistic rmseaUpper,
        Statistic pClose,
        Statistic srmr,
        Statistic logLikelihood,
        Statistic unrestrictedLogLikelihood,
        Statistic aic,
        Statistic bic) {}
