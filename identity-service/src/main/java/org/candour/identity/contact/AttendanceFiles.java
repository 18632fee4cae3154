package org.candour.identity.contact;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import org.candour.identity.study.ContactRules.Attendance;
import org.candour.identity.study.ContactRules.Column;

/** Files of who attended what, read row by row. */
public interface AttendanceFiles {
    /** Each row names a person by the one column. Hands each row without a fault to the receiver. */
    FileReading read(InputStream file, Column by, Set<Attendance> kinds, LocalDate today, Receiver receiver);

    /** Takes one row; what it returns is the rule that the row breaks, or empty. */
    interface Receiver {
        String take(int row, Attended attended);
    }
}
