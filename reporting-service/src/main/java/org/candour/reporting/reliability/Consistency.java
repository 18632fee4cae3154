package org.candour.reporting.reliability;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.CrossProducts.Sums;

/**
 * The internal consistency of a scale under one treatment of missing answers.
 *
 * <p>An item without variance takes part in no correlation and would only pull alpha down, so the figures leave it out
 * and name it; {@link #alphaOfAllItems} says what alpha is with it.
 *
 * @param treatment which people each figure rests on
 * @param n the number of people the intervals were given: everyone who answered any item (pairwise; psych counts the
 *     empty rows too) or everyone who answered all (listwise)
 * @param items the items the figures are about
 * @param withoutVariance the items left out
 * @param alpha Cronbach's alpha of the items, see {@link Alpha#raw}
 * @param alphaOfAllItems the same including items without variance
 * @param standardised standardised alpha on correlations, each from the people the pair has
 * @param standardisedByOwnVariance standardised alpha on covariances divided by each item's own standard deviation;
 *     differs from the former only when answers are missing (psych changed from this to the former after 2.2.9)
 * @param meanInterItem the mean correlation between two items
 * @param sumScoreError the standard error of measurement of the sum score, {@code sqrt(V (1 - alpha))}
 */
public record Consistency(
        Treatment treatment,
        int n,
        List<String> items,
        List<String> withoutVariance,
        Statistic alpha,
        Statistic alphaOfAllItems,
        Statistic standardised,
        Statistic standardisedByOwnVariance,
        Interval feldt,
        Interval duhachek,
        Statistic meanInterItem,
        Statistic lambda2,
        Statistic lambda6,
        Statistic sumScoreError,
        List<ItemFit> fits) {

    /** What is done about a skipped answer. */
    public enum Treatment {
        /** Every covariance uses all people who answered both items. The default of psych, and our headline. */
        PAIRWISE,
        /** Only people who answered every item. */
        LISTWISE
    }

    /** How one item sits in the scale. */
    public record ItemFit(String code, Statistic itemRest, Statistic alphaIfDropped) {}

    static Consistency of(Treatment treatment, List<String> codes, Sums sums, int n) {
        Covariances all = Covariances.of(
                codes, sums, IntStream.range(0, codes.size()).boxed().toList());
        List<Integer> varying = IntStream.range(0, codes.size())
                .filter(i -> sums.n()[i][i] < 2 || all.c()[i][i] > 0)
                .boxed()
                .toList();
        Covariances m = varying.size() == codes.size() ? all : Covariances.of(codes, sums, varying);
        Statistic alpha = Alpha.raw(m);
        return new Consistency(
                treatment,
                n,
                m.codes(),
                codes.stream().filter(code -> !m.codes().contains(code)).toList(),
                alpha,
                Alpha.raw(all),
                correlated(m) instanceof Statistic.NotDefined no ? no : Alpha.standardised(m.r()),
                correlated(m) instanceof Statistic.NotDefined no ? no : Alpha.standardised(m.rescaled()),
                Interval.feldt(alpha, n, m.k()),
                Interval.duhachek(alpha, m, n),
                correlated(m),
                Guttman.lambda2(m),
                Guttman.lambda6(m),
                alpha.number().isEmpty() ? alpha : Alpha.errorOfMeasurement(Statistic.of(Math.sqrt(m.total())), alpha),
                codes.stream().map(code -> fit(code, m)).toList());
    }

    /** How an item of the scale sits in it. */
    public ItemFit fit(String code) {
        return fits.stream()
                .filter(fit -> fit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + code + " in the scale"));
    }

    private static ItemFit fit(String code, Covariances m) {
        int item = m.codes().indexOf(code);
        if (item < 0) {
            Statistic none = Statistic.notDefined(code + " has no variance: everybody gave the same answer");
            return new ItemFit(code, none, none);
        }
        return new ItemFit(code, Alpha.itemRest(m, item), Alpha.withoutItem(m, item));
    }

    private static Statistic correlated(Covariances m) {
        if (m.noCorrelation().isPresent()) {
            return Statistic.notDefined(m.noCorrelation().get());
        }
        return m.k() < 2
                ? Statistic.notDefined("there are fewer than two items with variance")
                : Statistic.of(Alpha.meanOffDiagonal(m.r()));
    }
}
