package org.candour.contracts.quote;

import java.util.UUID;

/**
 * A redacted text that may be quoted.
 *
 * @param quote random id, in no relation to the response
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer; empty unless its author allows to say where the words come from
 * @param item code of the question
 * @param permission what its author allowed
 * @param text the text after redaction
 */
public record QuoteOffered(
        UUID quote, String study, String wave, String employer, String item, QuotePermission permission, String text)
        implements QuoteEvent {
    public QuoteOffered {
        if (permission == QuotePermission.ANONYMOUS && !employer.isEmpty()) {
            throw new IllegalArgumentException("an anonymous quote does not say where its author works");
        }
    }
}
