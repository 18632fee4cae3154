/**
 * Hands the records of the attendance topic to the inbox.
 */
@NullMarked
package org.candour.reporting.attendance.kafka;

import org.jspecify.annotations.NullMarked;
