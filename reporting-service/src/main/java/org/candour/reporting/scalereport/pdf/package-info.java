/**
 * The validation report as an accessible PDF, landscape, made to PDF/UA-1. The template is compiled from
 * {@code src/main/jrxml} by the build. The same report makes the same bytes.
 */
@NullMarked
package org.candour.reporting.scalereport.pdf;

import org.jspecify.annotations.NullMarked;
