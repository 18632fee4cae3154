package org.candour.reporting.reliability.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers in rows and columns that have names. Always finite; never changes.
 *
 * @param rows names of the rows
 * @param columns names of the columns
 * @param values one array per row
 */
public record NamedMatrix(List<String> rows, List<String> columns, double[][] values) {

    public NamedMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = copy(values);
        int wide = columns.size();
        if (values.length != rows.size() || Arrays.stream(values).anyMatch(row -> row.length != wide)) {
            throw new IllegalArgumentException("a matrix has one name per row and per column");
        }
        if (!Arrays.stream(values).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a matrix holds finite numbers");
        }
    }

    /** A square matrix whose rows and columns have the same names. */
    public static NamedMatrix square(List<String> names, double[][] values) {
        return new NamedMatrix(names, names, values);
    }

    /** A copy; the matrix itself stays as it is. */
    @Override
    public double[][] values() {
        return copy(values);
    }

    public double at(int row, int column) {
        return values[row][column];
    }

    public double at(String row, String column) {
        return values[position(rows, row)][position(columns, column)];
    }

    /** A copy of one row. */
    public double[] row(int row) {
        return values[row].clone();
    }

    public double[] column(int column) {
        return Arrays.stream(values).mapToDouble(row -> row[column]).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedMatrix that
                && rows.equals(that.rows)
                && columns.equals(that.columns)
                && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return rows + " x " + columns + " " + Arrays.deepToString(values);
    }

    private static int position(List<String> names, String name) {
        int found = names.indexOf(name);
        if (found < 0) {
            throw new IllegalArgumentException("no row or column " + name);
        }
        return found;
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }
}
