package org.candour.survey.answering;

import org.candour.survey.freetext.TextWarning;

/**
 * A text looks as if it tells who somebody is.
 *
 * @param item code of the item
 * @param place where, and what it looks like
 */
public record Warning(String item, TextWarning place) {}
