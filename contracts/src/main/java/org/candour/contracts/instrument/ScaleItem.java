package org.candour.contracts.instrument;

/**
 * An item of a scale.
 *
 * @param item code of the item
 * @param reversed true when a high answer means a low score
 */
public record ScaleItem(String item, boolean reversed) {}
