package org.candour.identity.entry;

import io.smallrye.config.ConfigMapping;

/** Keys of the front door. */
@ConfigMapping(prefix = "candour.secret")
public interface EntrySecretsConfig {
    /** Base64 of 32 bytes; codes tokens and typed codes for look-up. */
    String lookup();

    /** Base64 of 32 bytes; seals locators. */
    String locator();
}
