/**
 * How well a set of items measures one thing: pure mathematics on closed answers, from a columnar table through one
 * pass of exact integer sums to alpha, its intervals and the item figures a validation report prints. Knows no study,
 * no person, no storage and no threshold: whoever shows a figure from here must first make sure enough people stand
 * behind it. Sub-packages go on from the inter-item correlations ({@code factor}), from the two-way tables of the
 * answers ({@code polychoric}), and hold the linear algebra ({@code matrix}). Imports only the JDK, commons-math3 and
 * JSpecify. A figure that does not exist is a sentence
 * ({@link org.candour.reporting.reliability.Statistic.NotDefined},
 * {@link org.candour.reporting.reliability.Outcome.NotDefined}), never a NaN.
 */
@NullMarked
package org.candour.reporting.reliability;

import org.jspecify.annotations.NullMarked;
