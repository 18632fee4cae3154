package org.candour.reporting.reliability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Closed answers, one column of bytes per item: about one byte per cell, so a million responses to forty items fit in
 * forty megabytes and a column is read in one sweep.
 *
 * <p>Guarantee: every stored answer lies in the range its item declares. Assumption: answers are whole numbers between
 * -127 and 127; what a person skipped is missing, never zero.
 */
public final class AnswerTable {

    /** Stands for a skipped question. Outside every range an item can declare. */
    static final byte MISSING = Byte.MIN_VALUE;

    /** An item and the answers it offers: the declared range, not the one that happened to be used. */
    public record Item(String code, int minimum, int maximum) {
        public Item {
            if (!holds(minimum, maximum)) {
                throw new IllegalArgumentException("item " + code + " needs a range inside -127..127, lowest first");
            }
        }
    }

    /** Whether answers of this range fit into a column. */
    public static boolean holds(int minimum, int maximum) {
        return minimum > MISSING && maximum <= Byte.MAX_VALUE && minimum < maximum;
    }

    private final Map<String, Integer> position;
    private final List<Item> items;
    private final byte[][] columns;
    private final int rows;

    private AnswerTable(Builder builder) {
        position = Map.copyOf(builder.position);
        items = builder.items;
        rows = builder.rows;
        columns = new byte[items.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Arrays.copyOf(builder.columns[i], rows);
        }
    }

    public static Builder of(List<Item> items) {
        return new Builder(items);
    }

    public int rows() {
        return rows;
    }

    public List<Item> items() {
        return items;
    }

    public Item item(String code) {
        return items.get(positionOf(code));
    }

    /** The answer in one cell; empty when it was skipped. */
    public OptionalInt answer(int row, String code) {
        byte cell = column(code)[row];
        return cell == MISSING ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /** The column itself, not a copy: this package reads it and never writes. */
    byte[] column(String code) {
        return columns[positionOf(code)];
    }

    private int positionOf(String code) {
        Integer found = position.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no item " + code + " in the table");
        }
        return found;
    }

    /** Takes one response after another; a cell not set stays missing. */
    public static final class Builder {
        private final Map<String, Integer> position = new LinkedHashMap<>();
        private final List<Item> items;
        private final byte[][] columns;
        private int rows;

        private Builder(List<Item> items) {
            this.items = List.copyOf(items);
            columns = new byte[items.size()][64];
            for (Item item : items) {
                if (position.put(item.code(), position.size()) != null) {
                    throw new IllegalArgumentException("item " + item.code() + " is declared twice");
                }
            }
        }

        /** One response by item code. Refuses unknown items and answers out of range; the message names no value. */
        public Builder row(Map<String, Integer> answers) {
            for (String code : answers.keySet()) {
                if (!position.containsKey(code)) {
                    throw new IllegalArgumentException("no item " + code + " in the table");
                }
            }
            byte[] row = new byte[columns.length];
            for (int i = 0; i < row.length; i++) {
                Item item = items.get(i);
                Integer answer = answers.get(item.code());
                if (answer != null && (answer < item.minimum() || answer > item.maximum())) {
                    throw new IllegalArgumentException("an answer to " + item.code() + " is out of its range");
                }
                row[i] = answer == null ? MISSING : answer.byteValue();
            }
            append(row);
            return this;
        }

        private void append(byte[] row) {
            for (int i = 0; i < row.length; i++) {
                if (rows == columns[i].length) {
                    columns[i] = Arrays.copyOf(columns[i], rows * 2);
                }
                columns[i][rows] = row[i];
            }
            rows++;
        }

        public AnswerTable build() {
            return new AnswerTable(this);
        }
    }
}
