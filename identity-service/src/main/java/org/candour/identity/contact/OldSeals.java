package org.candour.identity.contact;

/** What is sealed under a key other than the one that is used now. Needs a scope over the whole study. */
public interface OldSeals {
    long count(String study);

    /** Seals up to so many values again; says how many. What another replica has in hand is left to it. */
    int renew(String study, int limit);
}
