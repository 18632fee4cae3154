/**
 * Does the same person get the same score again? Intraclass correlations, standard error of measurement, smallest
 * detectable change, and the limits of agreement of two occasions. Start at
 * {@link org.candour.reporting.reliability.retest.Agreement} and
 * {@link org.candour.reporting.reliability.retest.LimitsOfAgreement}.
 *
 * <p>Conventions: Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428; McGraw and Wong (1996), Psychological
 * Methods 1, 30-46; computed from the mean squares of a two-way analysis of variance, as {@code ICC(lmer = FALSE)} of
 * R's psych 2.2.9 does. Units are those of the scores. Coefficients are not cut at zero: a negative one is printed.
 *
 * <p>Assumes the same people on each occasion, matched, and that they did not change in between. Only people with a
 * score on every occasion count. Knows no study and no threshold of disclosure. Imports only the JDK, commons-math3 and
 * JSpecify.
 */
@NullMarked
package org.candour.reporting.reliability.retest;

import org.jspecify.annotations.NullMarked;
