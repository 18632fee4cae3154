package org.candour.identity.invitation;

import java.util.Set;
import java.util.UUID;

/** Who had finished a wave when survey-service last said so. */
public interface Finishers {
    void add(String study, String wave, Set<UUID> participants);

    Set<UUID> of(String study, String wave);

    /** The number of the next reminder day of a wave. */
    int nextReminderDay(String study, String wave);
}
