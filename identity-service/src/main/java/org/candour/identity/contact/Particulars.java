package org.candour.identity.contact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.candour.identity.study.ContactRules.Column;

/** What is known about one person, by column. Always inside a {@code Sensitive}. */
public record Particulars(Map<Column, String> values) {
    public Particulars {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public String of(Column column) {
        return values.getOrDefault(column, "");
    }
}
