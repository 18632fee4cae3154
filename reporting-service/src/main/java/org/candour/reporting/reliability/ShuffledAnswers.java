package org.candour.reporting.reliability;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Correlations after every column was shuffled by itself: each item keeps its distribution and its gaps, and no item
 * keeps anything of another. The resampled data of {@code psych::fa.parallel}, without replacement.
 */
public final class ShuffledAnswers implements RandomCorrelations {

    private final List<String> codes;
    private final byte[][] columns;
    private final int rows;

    private ShuffledAnswers(List<String> codes, byte[][] columns, int rows) {
        this.codes = codes;
        this.columns = columns;
        this.rows = rows;
    }

    /** Of some items of a scale: those that vary. */
    public static ShuffledAnswers of(ItemMatrix matrix, List<String> items) {
        byte[][] columns = items.stream()
                .map(code -> matrix.column(matrix.codes().indexOf(code)))
                .toArray(byte[][]::new);
        return new ShuffledAnswers(List.copyOf(items), columns, matrix.rows());
    }

    @Override
    public double[][] draw(SplittableRandom random) {
        for (byte[] column : columns) {
            for (int left = column.length - 1; left > 0; left--) {
                int at = random.nextInt(left + 1);
                byte one = column[at];
                column[at] = column[left];
                column[left] = one;
            }
        }
        return Covariances.of(
                        codes,
                        CrossProducts.pairwise(columns, rows),
                        IntStream.range(0, columns.length).boxed().toList())
                .r();
    }
}
