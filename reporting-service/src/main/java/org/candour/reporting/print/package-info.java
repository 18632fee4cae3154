/**
 * What every printed report shares: loading the compiled template from our own class path, and mending the exported
 * PDF so that it is PDF/UA-1 and, where asked for, the same to the last byte each time.
 */
@NullMarked
package org.candour.reporting.print;

import org.jspecify.annotations.NullMarked;
