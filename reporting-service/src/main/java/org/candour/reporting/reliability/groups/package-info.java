/**
 * Do groups that should differ in a score differ? Known-groups validity: t-tests after Student and Welch, Cohen's d with
 * an exact interval, the probability of superiority, and a one-way analysis of variance with eta squared. Start at
 * {@link org.candour.reporting.reliability.groups.GroupComparison}. Which groups should differ, and which way, has to be
 * said before anybody looks.
 *
 * <p>Compared with {@code t.test}, {@code wilcox.test(exact = FALSE)} and {@code oneway.test(var.equal = TRUE)} of R
 * 4.2.2. Differences are in units of the score. Assumes independent people; the t-tests and the analysis of variance
 * also assume normal scores unless groups are large. Knows no study and no threshold of disclosure; the smallest group
 * is the caller's to say. Imports only the JDK, commons-math3 and JSpecify.
 */
@NullMarked
package org.candour.reporting.reliability.groups;

import org.jspecify.annotations.NullMarked;
