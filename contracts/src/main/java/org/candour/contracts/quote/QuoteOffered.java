package org.candour.contracts.quote;

import java.util.UUID;

/**
 * A redacted text that may be quoted.
 *
 * @param quote random id, in no relation to the response
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param item code of the question
 * @param permission what its author allowed
 * @param text the text after redaction
 */
public record QuoteOffered(
        UUID quote, String study, String wave, String employer, String item, QuotePermission permission, String text)
        implements QuoteEvent {}
