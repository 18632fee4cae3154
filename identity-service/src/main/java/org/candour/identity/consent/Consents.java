package org.candour.identity.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Consents that were given, and taken back. */
public interface Consents {
    void add(GivenConsent consent);

    /** Takes back what stands of this kind; nothing happens where nothing stands. */
    void withdraw(UUID participant, ConsentKind kind, LocalDate day);

    /** Everything this person agreed to, also what was taken back, the oldest first. */
    List<GivenConsent> of(UUID participant);

    /** Whether a consent of this kind was given and not taken back. */
    boolean given(UUID participant, ConsentKind kind);
}
