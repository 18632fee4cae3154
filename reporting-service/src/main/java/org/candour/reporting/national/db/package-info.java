/**
 * National summaries as rows that only change their state.
 */
@NullMarked
package org.candour.reporting.national.db;

import org.jspecify.annotations.NullMarked;
