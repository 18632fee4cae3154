package org.candour.identity.study;

/**
 * Where somebody works, as far as reports may know it.
 *
 * @param employer code of the employer
 * @param unit code of the reporting unit, empty when there is none
 */
public record Workplace(String employer, String unit) {}
