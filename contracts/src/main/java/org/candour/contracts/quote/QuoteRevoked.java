package org.candour.contracts.quote;

import java.util.UUID;

/**
 * The permission was taken back.
 *
 * @param quote id of the quote
 * @param study code of the study
 */
public record QuoteRevoked(UUID quote, String study) implements QuoteEvent {}
