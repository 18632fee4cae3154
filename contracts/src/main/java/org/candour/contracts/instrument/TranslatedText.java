package org.candour.contracts.instrument;

/**
 * A text.
 *
 * @param key which text, see {@link TextKeys}
 * @param text the words
 */
public record TranslatedText(String key, String text) {}
