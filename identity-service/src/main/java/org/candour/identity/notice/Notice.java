package org.candour.identity.notice;

import java.time.LocalDate;

/**
 * A version of a privacy notice.
 *
 * @param study code of the study
 * @param version grows by one with each change
 * @param language BCP 47 tag
 * @param title heading of the page
 * @param date day from which it holds
 * @param body the text as Markdown
 */
public record Notice(String study, int version, String language, String title, LocalDate date, String body) {}
