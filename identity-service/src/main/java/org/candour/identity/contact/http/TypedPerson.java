package org.candour.identity.contact.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.contracts.study.Delivery;
import org.candour.identity.contact.CellRules;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;

/** A person as a form names them, and what is wrong with it. */
record TypedPerson(List<Field> fields, String organisation, List<Violation> errors) {
    private static final StudyEmployer NONE = new StudyEmployer("none", "", "0000-0000", Delivery.TABLES);

    /** A field of the form, as the template shows it. */
    record Field(Column column, String id, String label, String value, String type, String autocomplete) {}

    static TypedPerson empty(List<Column> columns) {
        return new TypedPerson(columns.stream().map(column -> field(column, "")).toList(), "", List.of());
    }

    static TypedPerson of(StudyDefinition study, List<Column> columns, MultivaluedMap<String, String> form) {
        List<Field> fields = new ArrayList<>();
        List<Violation> errors = new ArrayList<>();
        for (Column column : columns) {
            String value = typed(form, column.header());
            fields.add(field(column, value));
            CellRules.broken(column, value, NONE)
                    .ifPresent(rule -> errors.add(new Violation(column.header(), column.title() + " " + rule)));
        }
        String organisation = typed(form, "organisation");
        if (!organisation.isEmpty() && study.employer(organisation).isEmpty()) {
            errors.add(new Violation("organisation", "Choose an organisation of the list, or none"));
        }
        return new TypedPerson(fields, organisation, errors);
    }

    /** The person, with the name of the organisation where the study keeps one; only without errors. */
    Sensitive<Particulars> person(Optional<StudyEmployer> employer, List<Column> columns) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        fields.forEach(field -> values.put(field.column(), field.value()));
        employer.filter(any -> columns.contains(Column.LOCAL_AUTHORITY))
                .ifPresent(one -> values.put(Column.LOCAL_AUTHORITY, one.label()));
        return Sensitive.of(new Particulars(values));
    }

    private static Field field(Column column, String value) {
        return switch (column) {
            case NAME -> new Field(column, column.header(), column.title(), value, "text", "name");
            case WORK_EMAIL -> new Field(column, column.header(), column.title(), value, "email", "email");
            case PHONE -> new Field(column, column.header(), column.title(), value, "tel", "tel");
            case JOB_TITLE -> new Field(column, column.header(), column.title(), value, "text", "organization-title");
            case EMPLOYER -> new Field(column, column.header(), column.title(), value, "text", "organization");
            default -> new Field(column, column.header(), column.title(), value, "text", "off");
        };
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        String text = Objects.requireNonNullElse(form.getFirst(field), "").strip();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
