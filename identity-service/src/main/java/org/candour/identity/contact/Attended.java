package org.candour.identity.contact;

import java.time.LocalDate;
import org.candour.identity.study.ContactRules.Attendance;
import org.candour.platform.sensitive.Sensitive;

/**
 * What one person attended, as a file says it.
 *
 * @param person e-mail address or staff number, nothing else
 * @param activity short code of the training or session
 */
public record Attended(Sensitive<Particulars> person, Attendance kind, String activity, LocalDate day) {}
