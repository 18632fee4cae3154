package org.candour.contracts.study;

/**
 * An employer in a study.
 *
 * @param code short code, unique in the study
 * @param label what reports call the employer
 * @param delivery what the employer receives, fixed before opening
 */
public record Employer(String code, String label, Delivery delivery) {}
