package org.candour.contracts.response;

/**
 * Which version of a page somebody answered.
 *
 * @param page code of the page
 * @param version version of the questionnaire in which it was seen last
 */
public record PageSeen(String page, int version) {}
