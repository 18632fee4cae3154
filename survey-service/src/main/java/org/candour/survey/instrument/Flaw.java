package org.candour.survey.instrument;

/**
 * What keeps a questionnaire from being published.
 *
 * @param place where, written like the names of texts in {@link org.candour.contracts.instrument.TextKeys}, for instance
 *     {@code item/WL1/text} or {@code page/hours/when}
 * @param rule the rule it broke, in words
 */
public record Flaw(String place, String rule) {}
