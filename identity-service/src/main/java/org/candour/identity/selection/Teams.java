package org.candour.identity.selection;

import java.util.List;

/** The frame of teams. Needs a scope in the transaction. */
public interface Teams {
    List<Team> of(String study, String organisation);

    /** Adds a team, or changes the one with the same code. */
    void keep(Team team);
}
