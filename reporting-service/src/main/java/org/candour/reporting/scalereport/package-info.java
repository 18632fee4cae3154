/**
 * The validation report of one scale: what the table of a validation paper holds, as a model that can be printed.
 * {@link org.candour.reporting.scalereport.ScaleReports} asks the mathematics in {@code reliability}; everything that
 * leaves this package is a {@link org.candour.reporting.scalereport.ScaleReport}, in which no count below ten stands.
 */
@NullMarked
package org.candour.reporting.scalereport;

import org.jspecify.annotations.NullMarked;
