package org.candour.reporting.reliability.factor;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.matrix.Eigen;

/**
 * The Kaiser-Meyer-Olkin measure: correlations against what is left of them once all other items are held constant.
 * {@code sum r^2 / (sum r^2 + sum q^2)} over off-diagonal entries, q the partial correlations. Kaiser (1974),
 * Psychometrika 39, 31-36; {@code psych::KMO}, which takes a singular matrix for its own inverse and says .5.
 *
 * @param overall psych's {@code MSA}
 * @param items per item, psych's {@code MSAi}
 */
public record SamplingAdequacy(Statistic overall, List<Item> items) {

    /** The measure of one item's row. */
    public record Item(String code, Statistic adequacy) {}

    private static final double SINGULAR = 1e-10;

    public static Outcome<SamplingAdequacy> of(ItemCorrelations items) {
        double[][] r = items.correlation().values();
        double[] values = Eigen.values(r);
        if (values[values.length - 1] < SINGULAR) {
            return Outcome.notDefined("the correlation matrix is singular: an item is a combination of the others,"
                    + " or there are too few people for so many items");
        }
        double[][] inverse = Cholesky.of(r, 0).orElseThrow().inverse();
        double allR = 0;
        double allQ = 0;
        List<Item> each = new ArrayList<>();
        for (int i = 0; i < r.length; i++) {
            double sumR = 0;
            double sumQ = 0;
            for (int j = 0; j < r.length; j++) {
                if (i != j) {
                    sumR += r[i][j] * r[i][j];
                    sumQ += inverse[i][j] * inverse[i][j] / inverse[i][i] / inverse[j][j];
                }
            }
            each.add(new Item(items.items().get(i), share(sumR, sumQ)));
            allR += sumR;
            allQ += sumQ;
        }
        return Outcome.of(
                new SamplingAdequacy(share(allR, allQ), List.copyOf(each)),
                items.k() == 2 ? List.of("two items always give .5") : List.of());
    }

    private static Statistic share(double r, double q) {
        return r + q == 0 ? Statistic.notDefined("the items do not correlate at all") : Statistic.of(r / (r + q));
    }
}
