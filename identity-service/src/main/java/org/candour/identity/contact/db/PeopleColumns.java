package org.candour.identity.contact.db;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.identity.contact.Contacts;
import org.candour.identity.contact.Stakeholders;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.page.ListColumn;

/** By what lists of people are searched and ordered. It is done on opened values: the database holds sealed ones. */
final class PeopleColumns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private PeopleColumns() {}

    static List<ListColumn<Contacts.Supplied>> supplied(List<Column> given) {
        List<ListColumn<Contacts.Supplied>> columns = new ArrayList<>();
        for (Column one : given) {
            columns.add(ListColumn.text(
                    one.name(), one.title(), line -> line.person().reveal().of(one)));
        }
        columns.add(ListColumn.by(
                "SUPPLIED", "Supplied", Contacts.Supplied::suppliedOn, line -> DAY.format(line.suppliedOn())));
        return columns;
    }

    static List<ListColumn<Contacts.Named>> named() {
        return List.of(
                ListColumn.by("WHEN", "When", Contacts.Named::suppliedOn, line -> DAY.format(line.suppliedOn())),
                ListColumn.text("NAME", "Name", line -> line.person().reveal().of(Column.NAME)),
                ListColumn.text("MAIL", "E-mail", line -> line.person().reveal().of(Column.WORK_EMAIL)),
                ListColumn.text("HOW", "How", line -> line.source().title()),
                ListColumn.text("BY", "By", Contacts.Named::supplier));
    }

    static List<ListColumn<Stakeholders.Stakeholder>> stakeholders() {
        return List.of(
                ListColumn.text("NAME", "Name", line -> line.person().reveal().of(Column.NAME)),
                ListColumn.text("MAIL", "E-mail", line -> line.person().reveal().of(Column.WORK_EMAIL)),
                ListColumn.text(
                        "ORGANISATION",
                        "Organisation",
                        line -> line.person().reveal().of(Column.EMPLOYER)),
                ListColumn.text(
                        "JOB", "Job title", line -> line.person().reveal().of(Column.JOB_TITLE)),
                ListColumn.by(
                        "LAST",
                        "Last contact",
                        Stakeholders.Stakeholder::lastContactOn,
                        line -> DAY.format(line.lastContactOn())));
    }
}
