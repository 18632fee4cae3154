/**
 * Has reports made that somebody asked for.
 */
@NullMarked
package org.candour.reporting.release.schedule;

import org.jspecify.annotations.NullMarked;
