package org.candour.reporting.reliability.confirmatory;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.candour.reporting.reliability.AnswerTable;

/**
 * What people answered, as numbers: one column per item, one row per person, NaN where an answer is missing (the one
 * place where a NaN has a meaning; none comes out). Eight bytes per cell, held for the length of an analysis.
 */
public final class Observations {

    private final List<String> items;
    private final double[][] columns;
    private final int rows;

    private Observations(List<String> items, double[][] columns) {
        this.items = List.copyOf(items);
        this.columns = columns;
        rows = columns.length == 0 ? 0 : columns[0].length;
    }

    /** Any numbers; columns are copied. Infinite values are refused. */
    public static Observations of(List<String> items, double[][] columns) {
        if (items.size() != columns.length || Set.copyOf(items).size() < items.size()) {
            throw new IllegalArgumentException("one column per item, each item once");
        }
        double[][] copy = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].length != columns[0].length
                    || Arrays.stream(columns[i]).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("item " + items.get(i) + " needs a finite cell for each person");
            }
            copy[i] = columns[i].clone();
        }
        return new Observations(items, copy);
    }

    /** Closed answers, the reversed items turned by their declared range. */
    public static Observations of(AnswerTable table, List<String> codes, Set<String> reversed) {
        double[][] columns = new double[codes.size()][table.rows()];
        for (int i = 0; i < columns.length; i++) {
            String code = codes.get(i);
            AnswerTable.Item item = table.item(code);
            int ends = item.minimum() + item.maximum();
            boolean turn = reversed.contains(code);
            for (int row = 0; row < table.rows(); row++) {
                OptionalInt answer = table.answer(row, code);
                columns[i][row] = answer.isEmpty() ? Double.NaN : turn ? ends - answer.getAsInt() : answer.getAsInt();
            }
        }
        return new Observations(codes, columns);
    }

    public List<String> items() {
        return items;
    }

    public int rows() {
        return rows;
    }

    /** The columns of these items, shared. */
    double[][] columns(List<String> wanted) {
        return wanted.stream()
                .map(item -> {
                    int at = items.indexOf(item);
                    if (at < 0) {
                        throw new IllegalArgumentException("no item " + item + " in the answers");
                    }
                    return columns[at];
                })
                .toArray(double[][]::new);
    }
}
