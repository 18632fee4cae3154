package org.candour.contracts.study;

/**
 * A question by whose answers employer reports may divide people, where the groups are big enough.
 *
 * @param item code of the question
 * @param title what reports call it, for instance {@code Length of service}
 */
public record Breakdown(String item, String title) {}
