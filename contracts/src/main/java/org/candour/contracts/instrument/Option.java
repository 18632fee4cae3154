package org.candour.contracts.instrument;

/**
 * An answer that can be chosen.
 *
 * @param value the stored code, unique in the item
 * @param label what people read
 * @param missing true for codes such as "prefer not to say" that are no value on the scale
 */
public record Option(int value, String label, boolean missing) {}
