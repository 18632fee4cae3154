package org.candour.contracts.attendance;

import org.candour.contracts.event.Event;

/** The family of {@code candour.attendance.v1}. Key: the study, so that no pseudonym stays behind where it was sent. */
public sealed interface AttendanceEvent extends Event permits AttendanceStated {}
