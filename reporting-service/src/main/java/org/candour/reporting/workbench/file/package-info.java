/**
 * Reads and writes CSV files of answers.
 */
@NullMarked
package org.candour.reporting.workbench.file;

import org.jspecify.annotations.NullMarked;
