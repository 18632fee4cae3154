package org.candour.identity.lookup;

import java.util.Optional;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** Receipt codes, which are known only by their message authentication codes. */
public interface ReceiptCodes {
    Optional<UUID> participant(String study, Sensitive<String> code);
}
