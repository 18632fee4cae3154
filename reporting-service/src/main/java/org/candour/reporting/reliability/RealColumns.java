package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items measured in decimals, such as times or test scores, keyed already; NaN is a missing value. Closed answers do
 * not belong here: their columns are a byte wide and their sums exact.
 */
public final class RealColumns {

    private final List<String> codes;
    private final double[][] columns;
    private final int rows;

    private RealColumns(List<String> codes, double[][] columns) {
        this.codes = codes;
        this.columns = columns;
        rows = columns[0].length;
    }

    /** One array per item, all of one length. */
    public static RealColumns of(List<String> codes, double[][] columns) {
        if (codes.isEmpty()
                || codes.size() != columns.length
                || List.copyOf(codes).stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("a scale needs items, each once, with one column each");
        }
        int rows = columns[0].length;
        for (double[] column : columns) {
            if (column.length != rows || Arrays.stream(column).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("columns are equally long and hold finite numbers or gaps");
            }
        }
        return new RealColumns(
                List.copyOf(codes), Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new));
    }

    public List<String> codes() {
        return codes;
    }

    public int rows() {
        return rows;
    }

    /** A copy of one column. */
    public double[] column(int item) {
        return columns[item].clone();
    }

    /** How the values of one item spread. */
    public RealDistribution distribution(int item) {
        return RealDistribution.of(columns[item]);
    }

    /** Correlations after every column of some items was shuffled by itself, for parallel analysis. */
    public RandomCorrelations shuffled(List<String> items) {
        double[][] mixed =
                items.stream().map(code -> columns[codes.indexOf(code)].clone()).toArray(double[][]::new);
        return random -> {
            for (double[] column : mixed) {
                for (int left = column.length - 1; left > 0; left--) {
                    int at = random.nextInt(left + 1);
                    double one = column[at];
                    column[at] = column[left];
                    column[left] = one;
                }
            }
            boolean[] everybody = new boolean[rows];
            Arrays.fill(everybody, true);
            return of(items, mixed)
                    .covariances(
                            everybody, IntStream.range(0, mixed.length).boxed().toList())
                    .r();
        };
    }

    /** The consistency of the items under one treatment of gaps, as for closed answers. */
    public Consistency consistency(Consistency.Treatment treatment) {
        boolean[] kept = new boolean[rows];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            int at = row;
            long answered =
                    Arrays.stream(columns).filter(c -> !Double.isNaN(c[at])).count();
            kept[row] = treatment == Consistency.Treatment.LISTWISE ? answered == columns.length : answered > 0;
            n += kept[row] ? 1 : 0;
        }
        Covariances all =
                covariances(kept, IntStream.range(0, columns.length).boxed().toList());
        List<Integer> varying = IntStream.range(0, columns.length)
                .filter(i -> count(kept, i, i) < 2 || all.c()[i][i] > 0)
                .boxed()
                .toList();
        return Consistency.of(
                treatment, codes, all, varying.size() == columns.length ? all : covariances(kept, varying), n);
    }

    private int count(boolean[] kept, int i, int j) {
        int n = 0;
        for (int row = 0; row < rows; row++) {
            n += kept[row] && !Double.isNaN(columns[i][row]) && !Double.isNaN(columns[j][row]) ? 1 : 0;
        }
        return n;
    }

    private Covariances covariances(boolean[] kept, List<Integer> items) {
        int k = items.size();
        double[][] c = new double[k][k];
        double[][] r = new double[k][k];
        List<String> holes = new ArrayList<>();
        List<String> flats = new ArrayList<>();
        for (int a = 0; a < k; a++) {
            for (int b = 0; b <= a; b++) {
                int i = items.get(a);
                int j = items.get(b);
                int n = count(kept, i, j);
                if (n < 2) {
                    holes.add("fewer than two people answered " + Covariances.pair(codes, i, j));
                    continue;
                }
                double[] sums = scatter(kept, columns[i], columns[j], n);
                c[a][b] = sums[0] / (n - 1);
                c[b][a] = c[a][b];
                if (sums[1] <= 0 || sums[2] <= 0) {
                    flats.add("no variance among those who answered " + Covariances.pair(codes, i, j));
                } else {
                    r[a][b] = a == b ? 1 : sums[0] / (Math.sqrt(sums[1]) * Math.sqrt(sums[2]));
                    r[b][a] = r[a][b];
                }
            }
        }
        return Covariances.of(items.stream().map(codes::get).toList(), c, r, holes, flats);
    }

    /** Sums of the products of deviations: xy, xx, yy, in two passes. */
    private double[] scatter(boolean[] kept, double[] x, double[] y, int n) {
        double meanX = 0;
        double meanY = 0;
        for (int row = 0; row < rows; row++) {
            if (kept[row] && !Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
                meanX += x[row] / n;
                meanY += y[row] / n;
            }
        }
        double[] sums = new double[3];
        for (int row = 0; row < rows; row++) {
            if (kept[row] && !Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
                double dx = x[row] - meanX;
                double dy = y[row] - meanY;
                sums[0] += dx * dy;
                sums[1] += dx * dx;
                sums[2] += dy * dy;
            }
        }
        return sums;
    }
}
