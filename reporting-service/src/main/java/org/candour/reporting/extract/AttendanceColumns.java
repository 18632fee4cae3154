package org.candour.reporting.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;
import org.candour.contracts.instrument.OptionKind;
import org.candour.reporting.extract.Column.Meaning;

/** A column for each kind of training or session that at least ten people of the wave attended (SP-3). */
final class AttendanceColumns {
    private static final int LEAST = 10;
    private static final Meaning NONE = new Meaning("0", "none that is known", OptionKind.ANSWER);

    private AttendanceColumns() {}

    static List<Column> of(Map<UUID, Map<Kind, Times>> attended) {
        List<Column> columns = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (attended.values().stream().filter(one -> one.containsKey(kind)).count() >= LEAST) {
                columns.add(column(kind, attended));
            }
        }
        return columns;
    }

    private static Column column(Kind kind, Map<UUID, Map<Kind, Times>> attended) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Column(
                "ATTENDED_" + kind.name(),
                "",
                "How often the person attended: " + words,
                "From the lists of the organisations, not from the person.",
                "",
                "ATTENDANCE",
                "",
                Stream.concat(Stream.of(NONE), Arrays.stream(Times.values()).map(AttendanceColumns::meaning))
                        .toList(),
                response -> {
                    Times times = attended.getOrDefault(response.id(), Map.of()).get(kind);
                    return times == null ? NONE.value() : value(times);
                });
    }

    private static Meaning meaning(Times times) {
        String label = times.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Meaning(value(times), label, OptionKind.ANSWER);
    }

    private static String value(Times times) {
        return String.valueOf(times.ordinal() + 1);
    }
}
