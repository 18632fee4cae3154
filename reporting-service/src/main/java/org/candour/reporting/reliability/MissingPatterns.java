package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items were skipped together, as {@code mice::md.pattern} counts them.
 *
 * @param rows people in the table
 * @param patterns each set of skipped items with how many people skipped exactly these, most frequent first; the empty
 *     set stands for complete responses
 */
public record MissingPatterns(int rows, List<Pattern> patterns) {

    /**
     * @param skipped the items that were skipped, in the order of the scale
     * @param people how many skipped these and no others
     */
    public record Pattern(List<String> skipped, int people) {}

    public MissingPatterns {
        patterns = List.copyOf(patterns);
    }

    static MissingPatterns of(ItemMatrix matrix) {
        int words = (matrix.size() + 63) / 64;
        long[][] gaps = new long[words][matrix.rows()];
        for (int i = 0; i < matrix.size(); i++) {
            byte[] column = matrix.answered(i);
            long bit = 1L << (i % 64);
            long[] word = gaps[i / 64];
            for (int row = 0; row < column.length; row++) {
                word[row] |= column[row] == AnswerTable.MISSING ? bit : 0;
            }
        }
        int complete = 0;
        Map<List<Long>, Integer> seen = new HashMap<>();
        for (int row = 0; row < matrix.rows(); row++) {
            long any = 0;
            for (long[] word : gaps) {
                any |= word[row];
            }
            if (any == 0) {
                complete++;
            } else {
                seen.merge(key(gaps, row), 1, Integer::sum);
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        if (complete > 0) {
            patterns.add(new Pattern(List.of(), complete));
        }
        seen.forEach((key, people) -> patterns.add(new Pattern(names(matrix, key), people)));
        patterns.sort(Comparator.comparingInt((Pattern pattern) -> -pattern.people())
                .thenComparing(pattern -> String.join(" ", pattern.skipped())));
        return new MissingPatterns(matrix.rows(), patterns);
    }

    private static List<Long> key(long[][] gaps, int row) {
        if (gaps.length == 1) {
            return List.of(gaps[0][row]);
        }
        List<Long> key = new ArrayList<>();
        for (long[] word : gaps) {
            key.add(word[row]);
        }
        return key;
    }

    private static List<String> names(ItemMatrix matrix, List<Long> key) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            if ((key.get(i / 64) >>> (i % 64) & 1) == 1) {
                names.add(matrix.items().get(i).code());
            }
        }
        return names;
    }
}
