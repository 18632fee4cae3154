package org.candour.platform.yaml;

/**
 * What is wrong in a file.
 *
 * @param file name of the file
 * @param line line in it, 0 where none can be named
 * @param field where in the file
 * @param rule the rule it broke, in words
 */
public record FileProblem(String file, int line, String field, String rule) {}
