package org.candour.reporting.summary.file;

import io.smallrye.config.ConfigMapping;

/** The key that proves that an edition is what was stored. */
@ConfigMapping(prefix = "candour.secret")
public interface EditionSecret {
    /** Base64 of 32 bytes. */
    String edition();
}
