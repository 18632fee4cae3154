/**
 * Factor analysis of one scale or questionnaire, from an inter-item correlation matrix: is it worth trying
 * ({@code SamplingAdequacy}, {@code Sphericity}), how many factors ({@code ParallelAnalysis}), which ones
 * ({@code FactorAnalysis} by minres or maximum likelihood, rotated by varimax or oblimin), and what share of the score
 * is due to them ({@code OneFactorOmega}, {@code HierarchicalOmega}). Every result is a record of finite numbers or a
 * sentence. Loadings have one row per item and one column per factor, F1, F2, ... in the order of the variance they
 * explain, each turned so that its loadings add up to more than zero; variances are in units of a standardised item.
 * Definitions are those of psych 2.2.9 unless the record says otherwise; solutions are iterated to the end, where psych
 * stops at about 2e-5 of a loading.
 */
@NullMarked
package org.candour.reporting.reliability.factor;

import org.jspecify.annotations.NullMarked;
