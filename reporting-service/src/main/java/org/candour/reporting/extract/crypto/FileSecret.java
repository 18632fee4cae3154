package org.candour.reporting.extract.crypto;

import io.smallrye.config.ConfigMapping;

/** The key under which the keys of files are kept. */
@ConfigMapping(prefix = "candour.secret")
public interface FileSecret {
    /** Base64 of 32 bytes. */
    String file();
}
