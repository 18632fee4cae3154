package org.candour.survey.instrument.http;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.candour.survey.instrument.VersionChange;

/**
 * Something that happened to a version.
 *
 * @param when day and time in the United Kingdom
 * @param what what was done
 * @param note what else there is to say, may be empty
 * @param who the login, or the reader
 */
public record HistoryLine(String when, String what, String note, String who) {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static HistoryLine of(VersionChange change, String reader) {
        return new HistoryLine(
                time(change.at()),
                change.kind().title(),
                change.note(),
                change.subject().equals(reader) ? "You" : change.subject());
    }

    private static String time(Instant at) {
        return FORMAT.format(at);
    }
}
