/**
 * Complementary suppression by the witness method, on cells and equations only: this package knows no table, no
 * employer and no file. Input: whole counts, linear relations between them, the sensitive cells and a width T. Output:
 * the cells to withhold and, for each, two whole-number solutions of everything still shown that differ there by T or
 * more. Used by {@code org.candour.reporting.disclosure} alone.
 */
@NullMarked
package org.candour.reporting.disclosure.suppress;

import org.jspecify.annotations.NullMarked;
