package org.candour.identity.lookup;

/**
 * Who looks somebody up, and what for.
 *
 * @param study code of the study
 * @param officer {@code sub} of the rights officer
 * @param purpose what for
 */
public record Request(String study, String officer, Purpose purpose) {}
