package org.candour.platform.access;

/**
 * One thing somebody may do.
 *
 * @param role the role
 * @param study code of the study
 * @param organisation code of the employer, empty when the role is for the whole study
 */
public record Grant(String role, String study, String organisation) {}
