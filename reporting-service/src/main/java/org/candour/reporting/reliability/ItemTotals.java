package org.candour.reporting.reliability;

import java.util.Arrays;

/** Correlations of items with the mean of the items each person answered, whatever items these were. */
final class ItemTotals {

    private final ItemMatrix matrix;
    private final double[] means;

    private ItemTotals(ItemMatrix matrix, double[] means) {
        this.matrix = matrix;
        this.means = means;
    }

    static ItemTotals of(ItemMatrix matrix) {
        int[] sum = new int[matrix.rows()];
        int[] answered = new int[matrix.rows()];
        for (int i = 0; i < matrix.size(); i++) {
            byte[] column = matrix.keyed(i);
            for (int row = 0; row < sum.length; row++) {
                boolean there = column[row] != AnswerTable.MISSING;
                sum[row] += there ? column[row] : 0;
                answered[row] += there ? 1 : 0;
            }
        }
        double[] means = new double[sum.length];
        Arrays.setAll(means, row -> answered[row] == 0 ? 0 : (double) sum[row] / answered[row]);
        return new ItemTotals(matrix, means);
    }

    Statistic correlation(int item) {
        byte[] column = matrix.keyed(item);
        // Deviations from the middle of the range keep the one-pass sums well away from cancellation.
        double middle =
                (matrix.items().get(item).minimum() + matrix.items().get(item).maximum()) / 2.0;
        long n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int row = 0; row < column.length; row++) {
            if (column[row] != AnswerTable.MISSING) {
                double dx = column[row] - middle;
                double dy = means[row] - middle;
                n++;
                x += dx;
                y += dy;
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        double left = xx - x * x / n;
        double right = yy - y * y / n;
        return n < 2 || left <= 1e-9 || right <= 1e-9
                ? Statistic.notDefined("no variance to correlate")
                : Statistic.of((xy - x * y / n) / Math.sqrt(left * right));
    }
}
