package org.candour.contracts.study;

/**
 * What an employer report says about what to do next, in one language.
 *
 * @param language tag without country, for instance {@code cy}
 * @param text Markdown; a first line with one {@code #} is its title
 */
public record NextSteps(String language, String text) {}
