package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/**
 * Split-half reliability: two fixed ways to halve the scale, and all ways. With an odd number of items one half has one
 * more, and every such split counts once: {@code choose(k, floor(k/2))} of them; with an even number half of that
 * ({@code psych::splitHalf} before 2.5 tried only half of the odd ones). Above sixteen items a seeded sample of splits
 * stands for all.
 *
 * @param oddEven items 1, 3, 5, ... against 2, 4, 6, ...
 * @param firstSecond the first half of the items, the longer one if they differ, against the second
 * @param all over every split, or a sample of them
 */
public record SplitHalves(Split oddEven, Split firstSecond, All all) {

    /** From here on splits are sampled: choose(16, 8) / 2 is 6,435. */
    public static final int MOST_FOR_ALL = 16;

    public static final int SAMPLE = 10_000;

    /**
     * One way to halve a scale.
     *
     * @param half the items of one half
     * @param other the items of the other
     * @param correlation between the two sums
     * @param spearmanBrown {@code 2r / (1 + r)}. Brown (1910), Spearman (1910)
     * @param horst the same for halves of unequal length. Horst (1951), Psychometrika 16, 189-190
     * @param flanaganRulon {@code 4 cov(A, B) / V}, which asks for no equal variances. Rulon (1939); Guttman (1945)
     */
    public record Split(
            List<String> half,
            List<String> other,
            Statistic correlation,
            Statistic spearmanBrown,
            Statistic horst,
            Statistic flanaganRulon) {}

    /**
     * {@code 4 cov(A, B) / V} over many splits.
     *
     * @param exhaustive whether every split was tried
     * @param splits how many were tried
     * @param mean the average; over all splits of an even scale it is close to alpha
     * @param lowest the worst split
     * @param highest the best split, Guttman's lambda 4: it capitalises on chance, so read it beside the mean
     * @param best one half of the best split
     * @param worst one half of the worst
     */
    public record All(
            boolean exhaustive,
            int splits,
            Statistic mean,
            Statistic lowest,
            Statistic highest,
            List<String> best,
            List<String> worst) {}

    /** On covariances: about the sum score as it is. */
    public static Outcome<SplitHalves> of(ItemCorrelations items, long seed) {
        return of(items.covariance(), seed);
    }

    /** On correlations: about standardised items, as psych prints. */
    public static Outcome<SplitHalves> standardised(ItemCorrelations items, long seed) {
        return of(items.correlation(), seed);
    }

    private static Outcome<SplitHalves> of(NamedMatrix matrix, long seed) {
        double[][] c = matrix.values();
        int k = c.length;
        double v = total(c);
        double trace = 0;
        for (int i = 0; i < k; i++) {
            trace += c[i][i];
        }
        if (v <= 1e-12 * trace) {
            return Outcome.notDefined("the variance of the sum score is not above zero");
        }
        boolean[] odd = new boolean[k];
        boolean[] first = new boolean[k];
        for (int i = 0; i < k; i++) {
            odd[i] = i % 2 == 0;
            first[i] = i < (k + 1) / 2;
        }
        return Outcome.of(new SplitHalves(
                split(matrix.rows(), c, odd),
                split(matrix.rows(), c, first),
                SplitSearch.all(matrix.rows(), c, v, seed)));
    }

    private static Split split(List<String> names, double[][] c, boolean[] half) {
        double a = 0;
        double b = 0;
        double ab = 0;
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c.length; j++) {
                if (half[i] != half[j]) {
                    ab += c[i][j] / 2;
                } else if (half[i]) {
                    a += c[i][j];
                } else {
                    b += c[i][j];
                }
            }
        }
        List<String> one = names(names, half, true);
        List<String> other = names(names, half, false);
        Statistic rulon = Statistic.of(4 * ab / (a + b + 2 * ab));
        if (a <= 0 || b <= 0) {
            Statistic none = Statistic.notDefined("one half has no variance");
            return new Split(one, other, none, none, none, rulon);
        }
        double r = ab / Math.sqrt(a * b);
        return new Split(
                one, other, Statistic.of(r), spearmanBrown(r), horst(r, (double) one.size() / c.length), rulon);
    }

    private static Statistic spearmanBrown(double r) {
        return r <= -1 + 1e-12
                ? Statistic.notDefined("the halves are opposites of one another")
                : Statistic.of(2 * r / (1 + r));
    }

    private static Statistic horst(double r, double share) {
        double spread = 2 * share * (1 - share) * (1 - r * r);
        if (spread < 1e-12) {
            return r > 0 ? Statistic.of(1) : Statistic.notDefined("the halves are opposites of one another");
        }
        return Statistic.of((Math.abs(r) * Math.sqrt(r * r + 2 * spread) * Math.signum(r) - r * r) / spread);
    }

    static List<String> names(List<String> names, boolean[] half, boolean in) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < half.length; i++) {
            if (half[i] == in) {
                chosen.add(names.get(i));
            }
        }
        return List.copyOf(chosen);
    }

    private static double total(double[][] c) {
        double sum = 0;
        for (double[] row : c) {
            for (double one : row) {
                sum += one;
            }
        }
        return sum;
    }
}
