package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.CrossProducts.Sums;

/**
 * The covariance matrix C (divisor n - 1) and correlation matrix R of a scale's items, from exact sums. With pairwise
 * sums each entry uses the rows that pair has; the correlation then uses the variances <em>over those rows</em>, as
 * {@code cor(x, use = "pairwise")} of R does, while {@link #rescaled()} gives {@code cov2cor(C)}, which uses each item's
 * own variance. With complete data the two are equal.
 *
 * @param codes the items, in the order of rows and columns
 * @param noCovariance why C has a hole, or empty; a hole holds zero and no figure that needs it is computed
 * @param noCorrelation why R has a hole, or empty
 */
record Covariances(
        List<String> codes, double[][] c, double[][] r, Optional<String> noCovariance, Optional<String> noCorrelation) {

    /** The matrix of some of the items, given by position in the sums. */
    static Covariances of(List<String> all, Sums sums, List<Integer> kept) {
        int k = kept.size();
        double[][] c = new double[k][k];
        double[][] r = new double[k][k];
        List<String> holes = new ArrayList<>();
        List<String> flats = new ArrayList<>();
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                int i = kept.get(a);
                int j = kept.get(b);
                long n = sums.n()[i][j];
                if (n < 2) {
                    holes.add("fewer than two people answered " + pair(all, i, j));
                    continue;
                }
                long cross = scatter(n, sums.xy()[i][j], sums.x()[i][j], sums.x()[j][i]);
                long left = scatter(n, sums.xx()[i][j], sums.x()[i][j], sums.x()[i][j]);
                long right = scatter(n, sums.xx()[j][i], sums.x()[j][i], sums.x()[j][i]);
                c[a][b] = (double) cross / n / (n - 1);
                if (left == 0 || right == 0) {
                    flats.add("no variance among those who answered " + pair(all, i, j));
                } else {
                    r[a][b] = i == j ? 1 : cross / (Math.sqrt(left) * Math.sqrt(right));
                }
            }
        }
        return of(kept.stream().map(all::get).toList(), c, r, holes, flats);
    }

    static Covariances of(List<String> codes, double[][] c, double[][] r, List<String> holes, List<String> flats) {
        Optional<String> noCovariance = holes.stream().findFirst();
        return new Covariances(
                codes, c, r, noCovariance, noCovariance.or(() -> flats.stream().findFirst()));
    }

    /** The items that vary in an exact covariance matrix, or of which too few people say anything. */
    static List<Integer> varying(Sums sums) {
        return IntStream.range(0, sums.k())
                .filter(i -> sums.n()[i][i] < 2
                        || scatter(sums.n()[i][i], sums.xx()[i][i], sums.x()[i][i], sums.x()[i][i]) > 0)
                .boxed()
                .toList();
    }

    /** n times the sum of squared deviations, exact: beyond some 23 million rows it refuses instead of wrapping. */
    private static long scatter(long n, long products, long x, long y) {
        return Math.subtractExact(Math.multiplyExact(n, products), Math.multiplyExact(x, y));
    }

    static String pair(List<String> codes, int i, int j) {
        return i == j ? codes.get(i) : "both " + codes.get(Math.min(i, j)) + " and " + codes.get(Math.max(i, j));
    }

    int k() {
        return c.length;
    }

    /** V, the variance of the sum score that the matrix implies: the sum of all entries. */
    double total() {
        return Arrays.stream(c).flatMapToDouble(Arrays::stream).sum();
    }

    double trace() {
        double trace = 0;
        for (int i = 0; i < k(); i++) {
            trace += c[i][i];
        }
        return trace;
    }

    /** The sum of one row: the covariance of an item with the sum score. */
    double rowTotal(int item) {
        return Arrays.stream(c[item]).sum();
    }

    /** {@code cov2cor(C)}: every covariance divided by the two items' own standard deviations. Needs variances above 0. */
    double[][] rescaled() {
        double[][] scaled = new double[k()][k()];
        for (int i = 0; i < k(); i++) {
            for (int j = 0; j < k(); j++) {
                scaled[i][j] = i == j ? 1 : c[i][j] / Math.sqrt(c[i][i] * c[j][j]);
            }
        }
        return scaled;
    }

    /** The correlations taken for covariances: what a formula on C gives for standardised items. */
    Covariances standardised() {
        return new Covariances(codes, r, r, noCorrelation, noCorrelation);
    }

    /** The same matrix without one item. */
    Covariances without(int item) {
        List<String> left = new ArrayList<>(codes);
        left.remove(item);
        return new Covariances(left, drop(c, item), drop(r, item), noCovariance, noCorrelation);
    }

    private static double[][] drop(double[][] from, int item) {
        double[][] left = new double[from.length - 1][from.length - 1];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left.length; j++) {
                left[i][j] = from[i < item ? i : i + 1][j < item ? j : j + 1];
            }
        }
        return left;
    }
}
