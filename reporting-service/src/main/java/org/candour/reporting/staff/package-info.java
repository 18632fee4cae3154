/**
 * The staff's front page: which studies and waves somebody may see.
 */
@NullMarked
package org.candour.reporting.staff;

import org.jspecify.annotations.NullMarked;
