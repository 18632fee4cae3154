package org.candour.identity.study;

/**
 * Something that must be in order before a study opens.
 *
 * @param title what it is about
 * @param passed whether it is in order
 * @param note what is missing, or what was found
 */
public record Gate(String title, boolean passed, String note) {}
