package org.candour.reporting.run.crypto;

import io.smallrye.config.ConfigMapping;

/** The key from which the key of uploads and reports is derived. */
@ConfigMapping(prefix = "candour.secret")
public interface RunSecret {
    /** Base64 of 32 bytes. */
    String file();
}
