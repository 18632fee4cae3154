package org.candour.identity.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails about released reports. */
public interface ReleaseMails {
    /** Adds it unless the release is known. */
    void add(ReleaseMail mail, Instant now);

    /** Takes the one that has waited longest and marks it as on its way; nobody else gets it. */
    Optional<ReleaseMail> take(Instant now);

    void settle(UUID id, ReleaseMail.State state);

    /** It certainly did not go. */
    void putBack(UUID id, Instant notBefore);

    /** Names as uncertain what was taken before and never settled. */
    void nameUncertain(Instant takenBefore);

    /** Mails of a study, the latest first. */
    List<ReleaseMail> of(String study);
}
