package org.candour.reporting.summary;

/**
 * Words that somebody wrote, after redaction and with permission.
 *
 * @param question the question they answer
 * @param text the words
 */
public record Quotation(String question, String text) {}
