package org.candour.reporting.release.crypto;

import io.smallrye.config.ConfigMapping;

/** The key behind the codes; each use has a purpose label of its own. */
@ConfigMapping(prefix = "candour.secret")
public interface MemberSecret {
    /** Base64 of 32 bytes. */
    String edition();
}
