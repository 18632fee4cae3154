package org.candour.identity.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of people who must be told of a change. Whoever sends mails works it off. */
public interface Tellings {
    /** Puts people on the list; somebody who is on it for this version stays there once. */
    void add(String study, int version, Telling.Kind kind, Set<UUID> people, LocalDate day);

    /** Some who wait, in no order that says anything. */
    List<Telling> waiting(String study, int limit);

    void done(UUID id, Telling.State state, LocalDate day);

    /** How many of each state, for the log of a version. */
    List<Count> counts(String study);

    /** How many people of a version are in a state. */
    record Count(int version, Telling.State state, long people) {}
}
