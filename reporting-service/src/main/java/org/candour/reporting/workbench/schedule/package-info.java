/**
 * Deletes what was left behind.
 */
@NullMarked
package org.candour.reporting.workbench.schedule;

import org.jspecify.annotations.NullMarked;
