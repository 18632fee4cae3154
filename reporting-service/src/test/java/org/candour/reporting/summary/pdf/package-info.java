/** Checks of the printed report: accessibility, complete wording, no withheld number. */
@NullMarked
package org.candour.reporting.summary.pdf;

import org.jspecify.annotations.NullMarked;
