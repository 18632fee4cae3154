package org.candour.reporting.reliability;

import java.util.stream.IntStream;

/**
 * All sums of products of a scale in one pass over the answers. Answers are small integers, so every sum is exact in a
 * long and the covariance loses nothing by cancellation, whatever the order of the rows:
 * {@code cov = (n * sum(xy) - sum(x) * sum(y)) / (n * (n - 1))}.
 *
 * <p>Rows that are complete go through a tight loop over bytes, which needs only {@code sum(xy)}, and give the listwise
 * sums. The rows with gaps are then added pair by pair, each pair counting the rows where both were answered, and give
 * the pairwise sums ({@code cov(x, use = "pairwise")} of R). With no gap both are the same object: nothing is computed
 * twice.
 */
final class CrossProducts {

    /** Rows per block: k columns of it stay in cache, and 8192 * 127 * 127 stays in an int. */
    private static final int BLOCK = 8192;

    /** Sums over the rows where both items were answered; {@code x[i][j]} sums item i over the rows of pair (i, j). */
    record Sums(int k, long[][] n, long[][] x, long[][] xx, long[][] xy) {}

    private final Sums listwise;
    private final Sums pairwise;
    private final int complete;
    private final int anyAnswered;

    private CrossProducts(Sums listwise, Sums pairwise, int complete, int anyAnswered) {
        this.listwise = listwise;
        this.pairwise = pairwise;
        this.complete = complete;
        this.anyAnswered = anyAnswered;
    }

    static CrossProducts of(ItemMatrix matrix) {
        int k = matrix.size();
        int rows = matrix.rows();
        byte[][] columns = IntStream.range(0, k).mapToObj(matrix::keyed).toArray(byte[][]::new);
        int[] gaps = gaps(columns, rows);
        int[] whole = IntStream.range(0, rows).filter(row -> gaps[row] == 0).toArray();
        Sums listwise = ofComplete(whole.length == rows ? columns : pick(columns, whole), whole.length);
        int[] partial = IntStream.range(0, rows)
                .filter(row -> gaps[row] > 0 && gaps[row] < k)
                .toArray();
        Sums pairwise = partial.length == 0 ? listwise : withPartial(listwise, columns, partial);
        return new CrossProducts(listwise, pairwise, whole.length, whole.length + partial.length);
    }

    /** Over complete rows only. */
    Sums listwise() {
        return listwise;
    }

    /** Over the rows each pair has. */
    Sums pairwise() {
        return pairwise;
    }

    /** Rows in which every item was answered. */
    int complete() {
        return complete;
    }

    /** Rows in which at least one item was answered; the others are no respondents to this scale. */
    int anyAnswered() {
        return anyAnswered;
    }

    private static int[] gaps(byte[][] columns, int rows) {
        int[] gaps = new int[rows];
        for (byte[] column : columns) {
            for (int row = 0; row < rows; row++) {
                gaps[row] += column[row] == AnswerTable.MISSING ? 1 : 0;
            }
        }
        return gaps;
    }

    private static byte[][] pick(byte[][] columns, int[] rows) {
        byte[][] picked = new byte[columns.length][rows.length];
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < rows.length; row++) {
                picked[i][row] = columns[i][rows[row]];
            }
        }
        return picked;
    }

    private static Sums ofComplete(byte[][] columns, int rows) {
        int k = columns.length;
        long[] sum = new long[k];
        long[][] xy = new long[k][k];
        for (int from = 0; from < rows; from += BLOCK) {
            int to = Math.min(rows, from + BLOCK);
            for (int i = 0; i < k; i++) {
                sum[i] += sum(columns[i], from, to);
                for (int j = 0; j <= i; j++) {
                    xy[i][j] += product(columns[i], columns[j], from, to);
                }
            }
        }
        Sums sums = new Sums(k, new long[k][k], new long[k][k], new long[k][k], xy);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                xy[i][j] = j <= i ? xy[i][j] : xy[j][i];
                sums.n[i][j] = rows;
                sums.x[i][j] = sum[i];
                sums.xx[i][j] = xy[i][i];
            }
        }
        return sums;
    }

    private static int sum(byte[] x, int from, int to) {
        int sum = 0;
        for (int row = from; row < to; row++) {
            sum += x[row];
        }
        return sum;
    }

    private static int product(byte[] x, byte[] y, int from, int to) {
        int sum = 0;
        for (int row = from; row < to; row++) {
            sum += x[row] * y[row];
        }
        return sum;
    }

    private static Sums withPartial(Sums base, byte[][] columns, int[] rows) {
        int k = base.k;
        Sums sums = new Sums(k, copy(base.n), copy(base.x), copy(base.xx), copy(base.xy));
        int[] has = new int[k];
        for (int row : rows) {
            int count = 0;
            for (int i = 0; i < k; i++) {
                if (columns[i][row] != AnswerTable.MISSING) {
                    has[count++] = i;
                }
            }
            for (int a = 0; a < count; a++) {
                int i = has[a];
                int x = columns[i][row];
                for (int b = 0; b < count; b++) {
                    int j = has[b];
                    sums.n[i][j]++;
                    sums.x[i][j] += x;
                    sums.xx[i][j] += x * x;
                    sums.xy[i][j] += x * columns[j][row];
                }
            }
        }
        return sums;
    }

    private static long[][] copy(long[][] from) {
        return IntStream.range(0, from.length).mapToObj(i -> from[i].clone()).toArray(long[][]::new);
    }
}
