/**
 * Pages on which a researcher takes a research file.
 */
@NullMarked
package org.candour.reporting.extract.http;

import org.jspecify.annotations.NullMarked;
