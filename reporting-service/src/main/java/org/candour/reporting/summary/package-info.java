/**
 * The report to an employer, as a model, a page, a PDF, a workbook and a CSV file (HC-9, HC-10, HC-21).
 *
 * <p>Use: {@link org.candour.reporting.summary.CompareEmployers} once per wave, then
 * {@link org.candour.reporting.summary.BuildSummary#from} per employer, which answers
 * {@link org.candour.reporting.summary.SummaryVerdict}. Store
 * {@code summary.file.EditionFile.write(summary, key)}; the auditor reads {@code summary.numbers().bytes()}. To print, load
 * with {@code EditionFile.read(bytes, key)}, which refuses changed bytes, and hand the result to
 * {@code summary.http.SummaryPage} or {@code summary.pdf.SummaryPdf}. Nothing is ever printed from fresh answers.
 */
@NullMarked
package org.candour.reporting.summary;

import org.jspecify.annotations.NullMarked;
