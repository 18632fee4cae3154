/** The validation report as a part of a web page, with its charts as SVG. */
@NullMarked
package org.candour.reporting.scalereport.http;

import org.jspecify.annotations.NullMarked;
