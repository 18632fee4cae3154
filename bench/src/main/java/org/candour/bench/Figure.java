package org.candour.bench;

/**
 * One measured number.
 *
 * @param name fixed name, for instance {@code answering.save.p95ms@100ps}
 * @param value what was measured
 * @param unit unit of the value
 * @param size what it was measured on
 */
record Figure(String name, double value, String unit, String size) {}
