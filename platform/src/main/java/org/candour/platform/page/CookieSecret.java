package org.candour.platform.page;

import io.smallrye.config.ConfigMapping;

/** The key that seals this service's cookies and form tokens. */
@ConfigMapping(prefix = "candour.secret")
public interface CookieSecret {
    /** Base64 of 32 bytes. */
    String cookie();
}
