/** Attendance of participants, and how often it was stated, in PostgreSQL. */
@NullMarked
package org.candour.identity.attendance.db;

import org.jspecify.annotations.NullMarked;
