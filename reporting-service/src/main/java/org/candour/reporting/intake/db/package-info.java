/**
 * Tables of responses, tallies and copies in PostgreSQL.
 */
@NullMarked
package org.candour.reporting.intake.db;

import org.jspecify.annotations.NullMarked;
