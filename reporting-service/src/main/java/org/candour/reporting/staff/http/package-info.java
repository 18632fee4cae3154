/**
 * The front page of the reporting service for staff.
 */
@NullMarked
package org.candour.reporting.staff.http;

import org.jspecify.annotations.NullMarked;
