package org.candour.identity.notice;

import java.util.Set;
import java.util.UUID;

/** People who were shown a version of a notice. Each feature that shows notices to people it knows has one of these. */
public interface PeopleShown {
    /** What kind of people these are. */
    Telling.Kind kind();

    /** Everybody who was shown a version before this one. */
    Set<UUID> shownBefore(String study, int version);
}
