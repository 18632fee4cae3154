/**
 * Disclosure control by itself: a statistician sends linked tables and gets the pattern of withheld cells with what a
 * reader could find out about each, or has a pattern audited that was chosen elsewhere. Nothing of it is stored.
 */
@NullMarked
package org.candour.reporting.protection;

import org.jspecify.annotations.NullMarked;
