package org.candour.identity.consent;

import java.util.UUID;

/** Consents that were given. */
public interface Consents {
    void add(GivenConsent consent);

    boolean given(UUID participant, ConsentKind kind);
}
