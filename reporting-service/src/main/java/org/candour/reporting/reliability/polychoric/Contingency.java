package org.candour.reporting.reliability.polychoric;

import java.util.Arrays;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.ItemMatrix;

/**
 * All two-way tables of the items of a scale from one pass over the rows, block by block, so that the columns of a
 * block stay close while every pair is counted. A skipped answer is a category of its own and dropped in the end.
 */
final class Contingency {

    private static final int BLOCK = 4096;

    private final int[] categories;
    private final int[][][] pairs;
    private final long[][] margins;

    private Contingency(int[] categories, int[][][] pairs, long[][] margins) {
        this.categories = categories;
        this.pairs = pairs;
        this.margins = margins;
    }

    /** @param completeOnly leave out everybody who skipped any of the items */
    static Contingency of(ItemMatrix matrix, boolean completeOnly) {
        int k = matrix.size();
        int rows = matrix.rows();
        byte[][] columns = new byte[k][];
        int[] categories = new int[k];
        long[][] margins = new long[k][];
        boolean[] gap = new boolean[rows];
        for (int i = 0; i < k; i++) {
            AnswerTable.Item item = matrix.items().get(i);
            categories[i] = item.maximum() - item.minimum() + 1;
            columns[i] = matrix.column(i);
            for (int row = 0; row < rows; row++) {
                boolean missing = columns[i][row] == ItemMatrix.MISSING;
                gap[row] |= missing;
                columns[i][row] = (byte) (missing ? categories[i] : columns[i][row] - item.minimum());
            }
        }
        if (completeOnly) {
            columns = Arrays.stream(columns).map(column -> keep(column, gap)).toArray(byte[][]::new);
            rows = columns[0].length;
        }
        for (int i = 0; i < k; i++) {
            margins[i] = new long[categories[i] + 1];
            for (byte answer : columns[i]) {
                margins[i][answer & 0xff]++;
            }
        }
        return new Contingency(categories, count(columns, categories, rows), margins);
    }

    private static byte[] keep(byte[] column, boolean[] gap) {
        byte[] kept = new byte[column.length];
        int n = 0;
        for (int row = 0; row < column.length; row++) {
            if (!gap[row]) {
                kept[n++] = column[row];
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private static int[][][] count(byte[][] columns, int[] categories, int rows) {
        int k = columns.length;
        int[][][] pairs = new int[k][][];
        for (int i = 0; i < k; i++) {
            pairs[i] = new int[i][];
            for (int j = 0; j < i; j++) {
                pairs[i][j] = new int[(categories[i] + 1) * (categories[j] + 1)];
            }
        }
        int[] first = new int[BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int length = Math.min(BLOCK, rows - from);
            for (int i = 1; i < k; i++) {
                for (int j = 0; j < i; j++) {
                    int wide = categories[j] + 1;
                    int[] table = pairs[i][j];
                    byte[] left = columns[i];
                    byte[] right = columns[j];
                    for (int row = 0; row < length; row++) {
                        first[row] = (left[from + row] & 0xff) * wide + (right[from + row] & 0xff);
                    }
                    for (int row = 0; row < length; row++) {
                        table[first[row]]++;
                    }
                }
            }
        }
        return pairs;
    }

    /** Answers per category of one item, used or not. */
    long[] margin(int item) {
        return Arrays.copyOf(margins[item], categories[item]);
    }

    /** People per pair of categories, item i down and item j across; i above j. */
    double[][] table(int i, int j) {
        double[][] table = new double[categories[i]][categories[j]];
        for (int a = 0; a < categories[i]; a++) {
            for (int b = 0; b < categories[j]; b++) {
                table[a][b] = pairs[i][j][a * (categories[j] + 1) + b];
            }
        }
        return table;
    }
}
