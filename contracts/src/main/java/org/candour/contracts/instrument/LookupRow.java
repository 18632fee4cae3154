package org.candour.contracts.instrument;

/**
 * A row of a look-up table.
 *
 * @param sum sum of the item values
 * @param hundredths the score, times 100
 */
public record LookupRow(int sum, int hundredths) {}
