package org.candour.identity.lookup;

import java.util.List;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** The vault, as it can be read. */
public interface VaultedLocators {
    /** Participants of an employer whose locator fits. */
    List<UUID> fitting(String study, String employer, Sensitive<NamedLetters> letters);
}
