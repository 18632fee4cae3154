package org.candour.contracts.study;

/**
 * A part of an employer of which its report may show results, such as a service or a team.
 *
 * @param code short code, unique within the employer
 * @param label what reports call it
 * @param parent code of the unit above, empty for the employer itself
 */
public record Unit(String code, String label, String parent) {}
