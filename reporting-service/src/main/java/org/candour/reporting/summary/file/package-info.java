/**
 * Files of an employer report: the stored form, canonical bytes that carry their own MAC, and the workbook and the CSV
 * file that readers download.
 */
@NullMarked
package org.candour.reporting.summary.file;

import org.jspecify.annotations.NullMarked;
