package org.candour.identity.attendance;

import java.util.Map;
import java.util.UUID;
import org.candour.contracts.attendance.AttendanceStated.Kind;

/** Participants who attended something. Needs a scope in the transaction. */
public interface Attenders {
    /** How often each of them attended each kind. */
    Map<UUID, Map<Kind, Long>> of(String study);

    /** The number of the next statement about a study. */
    int nextRevision(String study);
}
