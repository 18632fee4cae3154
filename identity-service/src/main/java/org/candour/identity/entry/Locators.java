package org.candour.identity.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** The vault. This side can put a locator in; reading it belongs to the look-up. */
public interface Locators {
    /** Puts a locator in, in place of an earlier one. */
    void put(UUID participant, Sensitive<Locator> locator, LocalDate day);
}
