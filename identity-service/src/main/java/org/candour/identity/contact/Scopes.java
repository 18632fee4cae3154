package org.candour.identity.contact;

/** Tells the database what a transaction may see. */
public interface Scopes {
    /** Holds until the end of the transaction; without it no row is seen. */
    void enter(Scope scope);
}
