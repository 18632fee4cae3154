/**
 * Spreadsheet files, read and written with what the JDK has. Files come from outside, so each part is read as a stream
 * and under limits, and no document type declaration is accepted.
 */
@NullMarked
package org.candour.survey.xlsform.file;

import org.jspecify.annotations.NullMarked;
