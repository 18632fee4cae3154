/**
 * Attendance in PostgreSQL.
 */
@NullMarked
package org.candour.reporting.attendance.db;

import org.jspecify.annotations.NullMarked;
