/**
 * The workbench: a researcher brings answers from anywhere, says which columns make which scale, and has them analysed
 * like the answers of a wave. Nothing brought here is seen by anybody else, and nothing outlives the session unless it is
 * saved. Every fault is named by row, column and rule, never by the value.
 */
@NullMarked
package org.candour.reporting.workbench;

import org.jspecify.annotations.NullMarked;
