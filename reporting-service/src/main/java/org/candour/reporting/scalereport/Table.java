package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures in rows.
 *
 * @param name stable, unique in the report; as R names it where R has it
 * @param title for people
 * @param inR the call that gives these figures in R; empty when there is none
 * @param rows one cell per column; the first names the row
 */
public record Table(String name, String title, String inR, List<Column> columns, List<List<Value>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (wide < 2 || rows.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("table " + name + " needs a cell for each column in each row");
        }
    }

    /** The cells of one column; empty when there is no such column. */
    public List<Value> column(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                int at = i;
                return rows.stream().map(row -> row.get(at)).toList();
            }
        }
        return List.of();
    }

    static Builder named(String name, String title, String inR, Column... columns) {
        return new Builder(name, title, inR, List.of(columns));
    }

    static Builder named(String name, String title, String inR, List<Column> columns) {
        return new Builder(name, title, inR, columns);
    }

    static final class Builder {
        private final String name;
        private final String title;
        private final String inR;
        private final List<Column> columns;
        private final List<List<Value>> rows = new ArrayList<>();

        private Builder(String name, String title, String inR, List<Column> columns) {
            this.name = name;
            this.title = title;
            this.inR = inR;
            this.columns = columns;
        }

        Builder row(String first, Value... others) {
            return row(first, List.of(others));
        }

        Builder row(String first, List<Value> others) {
            List<Value> row = new ArrayList<>();
            row.add(Value.words(first));
            row.addAll(others);
            rows.add(row);
            return this;
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        Table build() {
            return new Table(name, title, inR, columns, rows);
        }
    }
}
