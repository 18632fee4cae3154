/** The validation report as CSV and JSON, and where its PDF comes from. */
@NullMarked
package org.candour.reporting.scalereport.file;

import org.jspecify.annotations.NullMarked;
