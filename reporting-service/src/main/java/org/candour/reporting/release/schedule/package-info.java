/**
 * Has reports made that somebody asked for, and keeps their solver silent.
 */
@NullMarked
package org.candour.reporting.release.schedule;

import org.jspecify.annotations.NullMarked;
