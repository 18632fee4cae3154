/**
 * The employer report as an accessible PDF (PDF/UA-1). The template is compiled from {@code src/main/jrxml} by the build
 * and loaded from our own class path only; after the export four faults of the exporter are mended.
 */
@NullMarked
package org.candour.reporting.summary.pdf;

import org.jspecify.annotations.NullMarked;
