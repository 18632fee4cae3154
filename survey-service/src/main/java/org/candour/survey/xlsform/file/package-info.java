/**
 * Spreadsheet files, read and written with Apache POI. Files come from outside, so each is read as a stream and under
 * limits; no other class names POI, and none of it is loaded before the first file.
 */
@NullMarked
package org.candour.survey.xlsform.file;

import org.jspecify.annotations.NullMarked;
