package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The textbook formulas written a second time, slowly and without any of the sums of the real code: two passes, doubles,
 * NaN for missing. Tests put mistakes into this copy to see whether the fixtures would notice them.
 */
final class Plain {

    private Plain() {}

    /** Items by people, as answered; NaN is missing. */
    static double[][] columns(AnswerTable table) {
        return table.items().stream()
                .map(item -> IntStream.range(0, table.rows())
                        .mapToDouble(row -> table.answer(row, item.code()).isPresent()
                                ? table.answer(row, item.code()).getAsInt()
                                : Double.NaN)
                        .toArray())
                .toArray(double[][]::new);
    }

    static double[][] reverse(double[][] x, double ends, int... items) {
        double[][] turned = x.clone();
        for (int i : items) {
            turned[i] = IntStream.range(0, x[i].length)
                    .mapToDouble(row -> ends - x[i][row])
                    .toArray();
        }
        return turned;
    }

    static double[][] completeOnly(double[][] x) {
        int[] rows = IntStream.range(0, x[0].length)
                .filter(row -> IntStream.range(0, x.length).noneMatch(i -> Double.isNaN(x[i][row])))
                .toArray();
        return pick(x, rows);
    }

    static double[][] pick(double[][] x, int[] rows) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.of(rows).mapToDouble(row -> x[i][row]).toArray())
                .toArray(double[][]::new);
    }

    /** Pairwise covariance; {@code less} is what the divisor subtracts from n, 1 when right. */
    static double[][] cov(double[][] x, int less) {
        double[][] c = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                double[][] both = completeOnly(new double[][] {x[i], x[j]});
                double mi = mean(both[0]);
                double mj = mean(both[1]);
                for (int row = 0; row < both[0].length; row++) {
                    c[i][j] += (both[0][row] - mi) * (both[1][row] - mj) / (both[0].length - less);
                }
            }
        }
        return c;
    }

    static double[][] cor(double[][] x) {
        double[][] r = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                double[][] c = cov(completeOnly(new double[][] {x[i], x[j]}), 1);
                r[i][j] = c[0][1] / Math.sqrt(c[0][0] * c[1][1]);
            }
        }
        return r;
    }

    static double[] answered(double[] x) {
        return IntStream.range(0, x.length)
                .filter(row -> !Double.isNaN(x[row]))
                .mapToDouble(row -> x[row])
                .toArray();
    }

    static double mean(double[] x) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i]).sum() / x.length;
    }

    static double sd(double[] x, int less) {
        double m = mean(x);
        return Math.sqrt(IntStream.range(0, x.length)
                        .mapToDouble(i -> (x[i] - m) * (x[i] - m))
                        .sum()
                / (x.length - less));
    }

    static double sum(double[][] c) {
        double sum = 0;
        for (double[] row : c) {
            for (double cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    static double trace(double[][] c) {
        return IntStream.range(0, c.length).mapToDouble(i -> c[i][i]).sum();
    }

    static double alpha(double[][] c) {
        return c.length / (c.length - 1.0) * (1 - trace(c) / sum(c));
    }

    static double standardised(double[][] r) {
        double rbar = (sum(r) - r.length) / (r.length * (r.length - 1.0));
        return r.length * rbar / (1 + (r.length - 1) * rbar);
    }

    /** Everybody's mean of the answered items, those with too few left out. */
    static double[] scores(double[][] x, int minimumAnswered) {
        List<Double> scores = new ArrayList<>();
        for (int row = 0; row < x[0].length; row++) {
            int at = row;
            double[] answers = answered(
                    IntStream.range(0, x.length).mapToDouble(i -> x[i][at]).toArray());
            if (answers.length >= minimumAnswered) {
                scores.add(mean(answers));
            }
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double share(double[] x, double at, double of) {
        return 100.0 * IntStream.range(0, x.length).filter(i -> x[i] == at).count() / of;
    }
}
