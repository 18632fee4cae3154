/** Reading a printed report back, as a screen reader would. */
@NullMarked
package org.candour.reporting.print;

import org.jspecify.annotations.NullMarked;
