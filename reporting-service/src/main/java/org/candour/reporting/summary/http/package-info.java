/** The employer report as a web page, for the template {@code summary/report.html}. */
@NullMarked
package org.candour.reporting.summary.http;

import org.jspecify.annotations.NullMarked;
