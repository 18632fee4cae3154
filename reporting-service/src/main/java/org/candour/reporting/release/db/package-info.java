/**
 * Editions in PostgreSQL; a trigger refuses changes of anything but the state.
 */
@NullMarked
package org.candour.reporting.release.db;

import org.jspecify.annotations.NullMarked;
