package org.candour.survey.answering;

import io.smallrye.config.ConfigMapping;

/** Whose tickets are good. */
@ConfigMapping(prefix = "candour.ticket")
public interface TicketConfig {
    /** Identity-service's Ed25519 key, X.509 in base64. */
    String publicKey();
}
