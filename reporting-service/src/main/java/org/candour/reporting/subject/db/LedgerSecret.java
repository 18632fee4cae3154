package org.candour.reporting.subject.db;

import io.smallrye.config.ConfigMapping;

/** The key of the codes in the erased-ledger. */
@ConfigMapping(prefix = "candour.secret")
public interface LedgerSecret {
    /** Base64 of 32 bytes; codes carry their own purpose label. */
    String file();
}
