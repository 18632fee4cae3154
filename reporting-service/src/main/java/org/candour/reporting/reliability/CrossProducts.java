package org.candour.reporting.reliability;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All sums of products of a scale. Answers are small integers, so every sum is exact in a long and the covariance loses
 * nothing by cancellation, whatever the order of the rows:
 * {@code cov = (n * sum(xy) - sum(x) * sum(y)) / (n * (n - 1))}.
 *
 * <p>The work is in {@code sum(xy)}, one tight loop per pair of items. A missing answer enters it as zero, which adds
 * nothing to a product, so the same loop gives the pairwise sums ({@code cov(x, use = "pairwise")} of R). What else a
 * pair needs, the sums of x and of x squared <em>where the other was answered too</em>, is the whole column's sum less
 * what the rows with gaps take away: work in proportion to the missing answers. The listwise sums are the same loop over
 * the complete rows. With no gap both are the same object: nothing is computed twice.
 */
final class CrossProducts {

    /** Rows per block: k columns of it stay in cache, and 2048 * 127 * 127 stays in an int. */
    private static final int BLOCK = 2048;

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
        return of(IntStream.range(0, matrix.size()).mapToObj(matrix::keyed).toArray(byte[][]::new), matrix.rows());
    }

    private static CrossProducts of(byte[][] columns, int rows) {
        int k = columns.length;
        int[] gaps = new int[rows];
        for (byte[] column : columns) {
            count(column, gaps);
        }
        int[] whole = IntStream.range(0, rows).filter(row -> gaps[row] == 0).toArray();
        if (whole.length == rows) {
            Sums sums = complete(columns, rows);
            return new CrossProducts(sums, sums, rows, rows);
        }
        int[] partial = IntStream.range(0, rows)
                .filter(row -> gaps[row] > 0 && gaps[row] < k)
                .toArray();
        Sums listwise = complete(pick(columns, whole), whole.length);
        Sums pairwise = partial.length == 0 ? listwise : pairwise(columns, rows, partial, whole.length);
        return new CrossProducts(listwise, pairwise, whole.length, whole.length + partial.length);
    }

    /** The pairwise sums alone, of columns however they came about: drawn again, or shuffled. */
    static Sums pairwise(byte[][] columns, int rows) {
        int k = columns.length;
        int[] gaps = new int[rows];
        for (byte[] column : columns) {
            count(column, gaps);
        }
        int[] partial = IntStream.range(0, rows)
                .filter(row -> gaps[row] > 0 && gaps[row] < k)
                .toArray();
        int whole = (int) Arrays.stream(gaps).filter(gap -> gap == 0).count();
        return pairwise(columns, rows, partial, whole);
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

    private static void count(byte[] column, int[] gaps) {
        for (int row = 0; row < gaps.length; row++) {
            gaps[row] += column[row] == AnswerTable.MISSING ? 1 : 0;
        }
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

    /** The sums of columns whose gaps, if any, count as rows with the answer zero. */
    private static Sums complete(byte[][] columns, int rows) {
        int k = columns.length;
        long[] sum = new long[k];
        long[][] xy = new long[k][k];
        int[][] block = new int[k][BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int length = Math.min(rows - from, BLOCK);
            for (int i = 0; i < k; i++) {
                sum[i] += fill(block[i], columns[i], from, length);
                for (int j = 0; j <= i; j++) {
                    xy[i][j] += product(block[i], block[j], length);
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

    /** Widens a block of a column, so that the loop over pairs runs on whole vectors; returns its sum. */
    private static int fill(int[] block, byte[] column, int from, int length) {
        int sum = 0;
        for (int row = 0; row < length; row++) {
            byte answer = column[from + row];
            block[row] = answer == AnswerTable.MISSING ? 0 : answer;
            sum += block[row];
        }
        return sum;
    }

    private static int product(int[] x, int[] y, int length) {
        int sum = 0;
        for (int row = 0; row < length; row++) {
            sum += x[row] * y[row];
        }
        return sum;
    }

    private static Sums pairwise(byte[][] columns, int rows, int[] partial, int whole) {
        Sums sums = complete(columns, rows);
        int k = columns.length;
        for (long[] n : sums.n) {
            Arrays.fill(n, (long) whole + partial.length);
        }
        int[] answer = new int[k];
        int[] missing = new int[k];
        for (int row : partial) {
            int count = 0;
            for (int i = 0; i < k; i++) {
                answer[i] = columns[i][row];
                if (answer[i] == AnswerTable.MISSING) {
                    answer[i] = 0;
                    missing[count++] = i;
                }
            }
            for (int m = 0; m < count; m++) {
                takeAway(sums, missing[m], answer);
            }
            // A pair with both answers missing was taken away twice from n, once from each side.
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < count; b++) {
                    sums.n[missing[a]][missing[b]]++;
                }
            }
        }
        return sums;
    }

    /** One row did not answer {@code gone}: no pair with it may count this row. Both halves of n are kept alike. */
    private static void takeAway(Sums sums, int gone, int[] answer) {
        for (int i = 0; i < answer.length; i++) {
            sums.n[i][gone]--;
            sums.n[gone][i]--;
            sums.x[i][gone] -= answer[i];
            sums.xx[i][gone] -= (long) answer[i] * answer[i];
        }
    }
}
