/**
 * Gives waiting runs to worker threads and looks after those that are running.
 */
@NullMarked
package org.candour.reporting.run.schedule;

import org.jspecify.annotations.NullMarked;
