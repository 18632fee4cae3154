/**
 * Polychoric correlations: how the traits behind two ordinal items would correlate if both were normal and the answers
 * cut them at thresholds. Two steps: thresholds from the margins, then each correlation by maximum likelihood, iterated
 * to the end (psych stops at about 1e-4). From them ordinal alpha and omega, which describe a score nobody has: the one
 * on the underlying continuous traits, never the reported sum.
 */
@NullMarked
package org.candour.reporting.reliability.polychoric;

import org.jspecify.annotations.NullMarked;
