/** The stored form of an employer report: canonical bytes that carry their own MAC. */
@NullMarked
package org.candour.reporting.summary.file;

import org.jspecify.annotations.NullMarked;
