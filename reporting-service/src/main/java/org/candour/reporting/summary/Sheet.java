package org.candour.reporting.summary;

import java.util.List;
import java.util.Map;

/**
 * A section of the report as a table, for files that are read by programs and spreadsheets.
 *
 * @param name short name, unique in the report
 * @param keys what a row is about
 * @param figures names of the cells of a row
 * @param rows the table
 * @param notes sentences that belong to it
 */
public record Sheet(String name, List<Key> keys, List<String> figures, List<Row> rows, List<String> notes) {
    public Sheet {
        keys = List.copyOf(keys);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** What can tell a row from the others. */
    public enum Key {
        STANDARD("Standard"),
        CODE("Code"),
        QUESTION("Question"),
        GROUP("Group"),
        ANSWER("Answer");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A row.
     *
     * @param about its keys
     * @param cells one per figure
     */
    public record Row(Map<Key, String> about, List<Cell> cells) {
        public Row {
            about = Map.copyOf(about);
            cells = List.copyOf(cells);
        }

        public String about(Key key) {
            return about.getOrDefault(key, "");
        }
    }

    /** What a cell holds. */
    public sealed interface Cell {
        /** A count of people, or a score. */
        record Number(int value) implements Cell {}

        /** A whole percentage. */
        record Share(int percent) implements Cell {}

        /** Text. */
        record Words(String text) implements Cell {}

        /** What may not be shown. */
        record Withheld() implements Cell {}
    }
}
