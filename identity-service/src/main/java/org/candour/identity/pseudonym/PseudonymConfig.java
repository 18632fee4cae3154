package org.candour.identity.pseudonym;

import io.smallrye.config.ConfigMapping;

/** The master key from which the key of each study is made. */
@ConfigMapping(prefix = "candour.secret")
public interface PseudonymConfig {
    /** Base64 of 32 bytes. */
    String pseudonym();
}
