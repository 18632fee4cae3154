package org.candour.reporting.quote.crypto;

import io.smallrye.config.ConfigMapping;

/** The key from which the key of quotes is derived. */
@ConfigMapping(prefix = "candour.secret")
public interface QuoteSecret {
    /** Base64 of 32 bytes. */
    String file();
}
