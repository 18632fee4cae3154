/** Checks of the employer report: what is counted, what is withheld, what survives the store. */
@NullMarked
package org.candour.reporting.summary;

import org.jspecify.annotations.NullMarked;
