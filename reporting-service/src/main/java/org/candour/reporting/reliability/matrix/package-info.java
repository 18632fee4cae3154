/**
 * The little linear algebra that reliability needs, on plain symmetric matrices of some tens of rows: eigenvalues,
 * Cholesky, a small inverse, and a matrix whose rows and columns have names. Knows nothing of items or people. commons-math3 has the
 * same decompositions, but always computes vectors and wraps every access; parallel analysis asks for eigenvalues
 * thousands of times. The tests compare the two.
 */
@NullMarked
package org.candour.reporting.reliability.matrix;

import org.jspecify.annotations.NullMarked;
