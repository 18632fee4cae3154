package org.candour.reporting.quote;

import java.util.UUID;

/** Quotes that only this service can open. */
public interface SealedQuotes {
    byte[] seal(UUID quote, String text);

    /** @throws IllegalStateException when the text was changed or belongs to another quote */
    String open(UUID quote, byte[] sealed);
}
