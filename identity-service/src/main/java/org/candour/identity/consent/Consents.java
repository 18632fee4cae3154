package org.candour.identity.consent;

/** Consents that were given. */
public interface Consents {
    void add(GivenConsent consent);
}
