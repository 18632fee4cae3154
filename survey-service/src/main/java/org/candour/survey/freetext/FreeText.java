package org.candour.survey.freetext;

import org.candour.platform.sensitive.Sensitive;

/**
 * What somebody wrote.
 *
 * @param item code of the item
 * @param text the words
 */
public record FreeText(String item, Sensitive<String> text) {}
