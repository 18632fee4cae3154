package org.candour.reporting.scalereport;

import java.util.List;
import java.util.stream.Stream;
import org.candour.reporting.scalereport.Chart.Anchor;

/** Eigenvalues against those of random data. */
final class ScreeChart {
    private static final double HEIGHT = 260;
    private static final double TOP = 16;
    private static final double LEFT = 60;
    private static final double RIGHT = Charts.WIDTH - 20;

    private final Canvas canvas = new Canvas();
    private final int k;
    private final double highest;

    private ScreeChart(int k, double highest) {
        this.k = k;
        this.highest = highest;
    }

    static Chart of(Table table) {
        List<Double> observed = numbers(table, "observed");
        List<Double> normal = numbers(table, "sim.q95");
        List<Double> shuffled = numbers(table, "resampled.q95");
        double most = Stream.of(observed, normal, shuffled)
                .flatMap(List::stream)
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new ScreeChart(observed.size(), Math.max(1, Math.ceil(most))).draw(observed, normal, shuffled);
    }

    private static List<Double> numbers(Table table, String column) {
        return table.column(column).stream().map(Charts::number).toList();
    }

    private Chart draw(List<Double> observed, List<Double> normal, List<Double> shuffled) {
        double step = highest > 6 ? Math.ceil(highest / 5) : 1;
        for (double value = 0; value <= highest; value += step) {
            canvas.line(LEFT, y(value), RIGHT, y(value), Charts.GRID, 1, false);
            canvas.words(LEFT - 10, y(value), Charts.plain(value), Anchor.END);
        }
        for (int i = 0; i < k; i += k > 20 ? 5 : 1) {
            canvas.words(x(i), HEIGHT + 16, String.valueOf(i + 1), Anchor.MIDDLE);
        }
        canvas.words((LEFT + RIGHT) / 2, HEIGHT + 36, "Component", Anchor.MIDDLE);
        series(shuffled, Charts.THIRD, true, true);
        series(normal, Charts.SECOND, true, false);
        series(observed, Charts.BRAND, false, false);
        key(0, "observed", Charts.BRAND, false, false);
        key(1, "95th percentile of normal data", Charts.SECOND, true, false);
        key(2, "95th percentile of shuffled answers", Charts.THIRD, true, true);
        return canvas.chart(
                "Scree with parallel analysis",
                "Line chart of the eigenvalues of " + k + " components, beside the 95th percentile of random data. The"
                        + " figures stand in the table of principal components.",
                HEIGHT + 46);
    }

    private void series(List<Double> values, String colour, boolean dashed, boolean hollow) {
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isFinite(values.get(i))) {
                return;
            }
            if (i > 0) {
                canvas.line(x(i - 1), y(values.get(i - 1)), x(i), y(values.get(i)), colour, 2, dashed);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            canvas.dot(x(i), y(values.get(i)), dashed ? 3 : 5, colour, hollow);
        }
    }

    private void key(int place, String name, String colour, boolean dashed, boolean hollow) {
        double y = TOP + 10 + place * 22;
        double x = RIGHT - 320;
        canvas.line(x, y, x + 34, y, colour, 2, dashed);
        canvas.dot(x + 17, y, dashed ? 3 : 5, colour, hollow);
        canvas.words(x + 44, y, name, Anchor.START);
    }

    private double x(int component) {
        return k < 2 ? LEFT + 20 : LEFT + 20 + (RIGHT - LEFT - 40) * component / (k - 1);
    }

    private double y(double value) {
        return HEIGHT - (HEIGHT - TOP) * Math.max(value, 0) / highest;
    }
}
