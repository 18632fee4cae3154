package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All people who answered the same items: all that the normal likelihood needs to know of them.
 *
 * @param items the answered items, ascending
 * @param n how many people
 * @param mean their means
 * @param cov their covariances, divisor n; empty for a person alone, of whom there may be very many
 */
record Pattern(int[] items, int n, double[] mean, double[][] cov) {

    double variance(int i) {
        return n == 1 ? 0 : cov[i][i];
    }

    /** The patterns of the rows chosen; rows without any answer are nobody's. */
    static List<Pattern> of(double[][] columns, IntPredicate chosen, boolean completeOnly) {
        Map<BitSet, IntStream.Builder> members = new LinkedHashMap<>();
        for (int row = 0; row < columns[0].length; row++) {
            BitSet answered = answered(columns, row);
            boolean use = completeOnly ? answered.cardinality() == columns.length : !answered.isEmpty();
            if (use && chosen.test(row)) {
                members.computeIfAbsent(answered, ignored -> IntStream.builder())
                        .add(row);
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        members.forEach((answered, people) ->
                patterns.add(moments(columns, answered, people.build().toArray())));
        return patterns;
    }

    private static BitSet answered(double[][] columns, int row) {
        BitSet answered = new BitSet(columns.length);
        for (int i = 0; i < columns.length; i++) {
            if (!Double.isNaN(columns[i][row])) {
                answered.set(i);
            }
        }
        return answered;
    }

    private static Pattern moments(double[][] columns, BitSet answered, int[] people) {
        int[] items = answered.stream().toArray();
        int n = people.length;
        if (n == 1) {
            double[] alone = IntStream.of(items)
                    .mapToDouble(item -> columns[item][people[0]])
                    .toArray();
            return new Pattern(items, n, alone, new double[0][]);
        }
        double[] mean = new double[items.length];
        double[][] away = new double[items.length][n];
        double[][] cov = new double[items.length][items.length];
        for (int i = 0; i < items.length; i++) {
            for (int row = 0; row < n; row++) {
                mean[i] += columns[items[i]][people[row]] / n;
            }
            for (int row = 0; row < n; row++) {
                away[i][row] = columns[items[i]][people[row]] - mean[i];
            }
            for (int j = 0; j <= i; j++) {
                cov[i][j] = cov[j][i] = Matrices.dot(away[i], away[j]) / n;
            }
        }
        return new Pattern(items, n, mean, cov);
    }
}
