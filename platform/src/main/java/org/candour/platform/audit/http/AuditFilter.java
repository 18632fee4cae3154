package org.candour.platform.audit.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.platform.audit.AuditQuery;
import org.candour.platform.page.ListQuery;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the filter of the record, as they typed it. */
record AuditFilter(String study, String action, String subject, String from, String to, int page) {
    static AuditFilter of(Map<String, List<String>> typed) {
        return new AuditFilter(
                first(typed, "study"),
                first(typed, "action"),
                first(typed, "subject"),
                first(typed, "from"),
                first(typed, "to"),
                ListQuery.page(first(typed, "page")));
    }

    AuditQuery query(Set<String> studies) {
        return new AuditQuery(studies, study, action, subject, day(from), day(to), page);
    }

    /** True when a day cannot be read; then it filters nothing. */
    public boolean unclear() {
        return (!from.isEmpty() && day(from) == null) || (!to.isEmpty() && day(to) == null);
    }

    /** True when anything is left out. */
    public boolean narrow() {
        return !(study + action + subject + from + to).isEmpty();
    }

    private static String first(Map<String, List<String>> typed, String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
