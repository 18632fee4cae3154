package org.candour.identity.safeguarding;

import java.util.List;

/** Flags that arrived. */
public interface Flags {
    /** Adds a flag unless it is there. */
    void add(Flag flag);

    /** Flags of a study, the newest first. */
    List<Flag> of(String study);
}
