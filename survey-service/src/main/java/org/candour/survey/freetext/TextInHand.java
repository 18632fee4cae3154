package org.candour.survey.freetext;

import java.util.UUID;

/**
 * A text that somebody works on.
 *
 * @param study code of the study
 * @param text which text
 * @param revision of its redaction when it was opened
 * @param subject who works on it
 */
public record TextInHand(String study, UUID text, int revision, String subject) {}
