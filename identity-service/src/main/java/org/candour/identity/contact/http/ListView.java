package org.candour.identity.contact.http;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.identity.contact.SuppliedPage;
import org.candour.identity.contact.SuppliedQuery;
import org.candour.identity.study.ContactRules.Column;

/** A page of the list as the template shows it. */
record ListView(List<Column> columns, List<Line> lines, SuppliedQuery query, int matching, int all, int pages) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    static ListView of(List<Column> columns, SuppliedQuery query, SuppliedPage page) {
        List<Line> lines = page.lines().stream()
                .map(line -> new Line(
                        columns.stream().map(line.person().reveal()::of).toList(),
                        DAY.format(line.suppliedOn()),
                        line.agreement()))
                .toList();
        return new ListView(columns, lines, query, page.matching(), page.all(), page.pages());
    }

    public int previous() {
        return query.page() - 1;
    }

    public int next() {
        return query.page() < pages ? query.page() + 1 : 0;
    }

    /** Somebody in the list. */
    record Line(List<String> cells, String suppliedOn, String agreement) {}
}
