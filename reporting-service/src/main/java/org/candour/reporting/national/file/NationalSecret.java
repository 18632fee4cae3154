package org.candour.reporting.national.file;

import io.smallrye.config.ConfigMapping;

/** The key that proves that a summary is what was stored. */
@ConfigMapping(prefix = "candour.secret")
public interface NationalSecret {
    /** Base64 of 32 bytes. */
    String edition();
}
