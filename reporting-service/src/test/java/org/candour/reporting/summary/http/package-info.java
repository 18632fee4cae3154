/** Checks of the web page of the report. */
@NullMarked
package org.candour.reporting.summary.http;

import org.jspecify.annotations.NullMarked;
