package org.candour.survey.instrument;

import java.time.LocalDate;

/**
 * A translation that somebody stands for.
 *
 * @param language BCP 47 tag
 * @param reviewer who read and accepted it
 * @param on when that was
 */
public record AcceptedLanguage(String language, String reviewer, LocalDate on) {}
