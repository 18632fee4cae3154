package org.candour.identity.contact.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.identity.contact.AttendanceFiles;
import org.candour.identity.contact.Attended;
import org.candour.identity.contact.Fault;
import org.candour.identity.contact.FileReading;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Attendance;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.sensitive.Sensitive;

/** Files of attendance as CSV: who, which kind, which activity, which day. */
@ApplicationScoped
public class CsvAttendanceFiles implements AttendanceFiles {
    private static final String KIND = "kind";
    private static final String ACTIVITY = "activity";
    private static final String DAY = "attended_on";

    @Override
    public FileReading read(InputStream file, Column by, Set<Attendance> kinds, LocalDate today, Receiver receiver) {
        return new CsvTable(List.of(by.header(), KIND, ACTIVITY, DAY)).read(file, (number, cells, faults) -> {
            int before = faults.size();
            String person = cells.getOrDefault(by.header(), "");
            String activity = cells.getOrDefault(ACTIVITY, "");
            Optional<Attendance> kind = kind(cells.getOrDefault(KIND, ""), kinds);
            Optional<LocalDate> day = day(cells.getOrDefault(DAY, ""), today);
            if (person.isEmpty()) {
                faults.add(new Fault(number, by.header(), "must not be empty"));
            }
            if (kind.isEmpty()) {
                faults.add(new Fault(number, KIND, "must be one of " + names(kinds)));
            }
            if (!activity.matches("[A-Za-z0-9][A-Za-z0-9 -]{0,39}")) {
                faults.add(
                        new Fault(number, ACTIVITY, "must be a code of letters, digits, spaces and dashes, up to 40"));
            }
            if (day.isEmpty()) {
                faults.add(new Fault(number, DAY, "must be a day such as 2026-05-04, not in the future"));
            }
            if (faults.size() == before) {
                String broken = receiver.take(
                        number,
                        new Attended(
                                Sensitive.of(new Particulars(Map.of(by, person))),
                                kind.orElseThrow(),
                                activity,
                                day.orElseThrow()));
                if (!broken.isEmpty()) {
                    faults.add(new Fault(number, by.header(), broken));
                }
            }
        });
    }

    private static Optional<Attendance> kind(String text, Set<Attendance> kinds) {
        return Arrays.stream(Attendance.values())
                .filter(kinds::contains)
                .filter(kind -> kind.name().equalsIgnoreCase(text.replace(' ', '_')))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isAfter(today));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String names(Set<Attendance> kinds) {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
