package org.candour.identity.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody wants e-mails. Whoever holds the address of a participant offers one of these. */
public interface MailWishes {
    /** Nothing where no address of this participant is held. */
    Optional<Boolean> wanted(UUID participant);

    void want(UUID participant, boolean wanted, LocalDate day);
}
