package org.candour.identity.selection;

import java.util.List;

/** Recorded decisions; they are added and never changed. Needs a scope in the transaction. */
public interface Decisions {
    /** Newest first; the newest holds. */
    List<Decision> of(String study, String organisation);

    void add(Decision decision);
}
