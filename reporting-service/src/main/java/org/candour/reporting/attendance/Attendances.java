package org.candour.reporting.attendance;

import java.util.Map;
import java.util.UUID;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;

/** Attendance by pseudonym. */
public interface Attendances {
    /** Replaces what was stated before, unless that was stated later. */
    void keep(AttendanceStated stated);

    /** Says how many rows there were. */
    int remove(String study, String pseudonym);

    /** What was attended by whoever gave each response of a wave. */
    Map<UUID, Map<Kind, Times>> ofWave(String study, String wave);
}
