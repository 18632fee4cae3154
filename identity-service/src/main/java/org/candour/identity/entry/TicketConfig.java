package org.candour.identity.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** The key that signs tickets. */
@ConfigMapping(prefix = "candour.ticket")
public interface TicketConfig {
    /** Base64 of the PKCS#8 form of an Ed25519 key. */
    @WithName("private-key")
    String privateKey();
}
