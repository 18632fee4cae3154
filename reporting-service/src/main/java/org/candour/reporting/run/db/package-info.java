/**
 * Runs and their reports in PostgreSQL; reports are sealed.
 */
@NullMarked
package org.candour.reporting.run.db;

import org.jspecify.annotations.NullMarked;
