package org.candour.identity.entry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** People who agreed. Secrets are looked up, never listed. */
public interface Participants {
    /** Adds somebody unless the token is already known; says whether it did. */
    boolean add(
            Participant participant,
            Sensitive<String> token,
            Sensitive<String> shortCode,
            Sensitive<String> receiptCode);

    Optional<Participant> byToken(Sensitive<String> token);

    Optional<Participant> byShortCode(Sensitive<String> shortCode);

    Optional<Participant> find(UUID id);

    /** Everybody who agreed in a study. */
    Set<UUID> of(String study);

    /** Somebody of an earlier wave agreed in this one. */
    void move(UUID id, String wave, String unit, int noticeVersion);

    /** Who agreed under a version of the notice before this one. */
    Set<UUID> shownBefore(String study, int noticeVersion);
}
