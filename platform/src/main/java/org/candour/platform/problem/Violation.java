package org.candour.platform.problem;

/**
 * What is wrong with a part of the input.
 *
 * @param field the field, item or row
 * @param rule the rule it broke, in words; never the value
 */
public record Violation(String field, String rule) {}
