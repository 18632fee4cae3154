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
 * @param standardError the standard error of alpha behind Duhachek's interval, psych's {@code ase}
 * @param interItem how the correlations between items spread
 * @param signalNoise {@code k rbar / (1 - rbar)}, psych's {@code S/N}
 * @param guttman Guttman's bounds on covariances: about the sum score
 * @param guttmanStandardised the same on correlations: what psych prints
 * @param sumScoreError the standard error of measurement of the sum score, {@code sqrt(V (1 - alpha))}
 * @param correlations the inter-item matrices, if they have no hole
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
        Statistic standardError,
        Interval feldt,
        Interval duhachek,
        Interval bonett,
        InterItem interItem,
        Statistic signalNoise,
        Guttman guttman,
        Guttman guttmanStandardised,
        Statistic sumScoreError,
        List<ItemFit> fits,
        Outcome<ItemCorrelations> correlations) {

    /** What is done about a skipped answer. */
    public enum Treatment {
        /** Every covariance uses all people who answered both items. The default of psych, and our headline. */
        PAIRWISE,
        /** Only people who answered every item. */
        LISTWISE
    }

    /**
     * How one item sits in the scale.
     *
     * @param itemRest the corrected item-total correlation, psych's {@code r.drop}
     * @param itemTotal with the sum of all items, itself included: inflated by the overlap
     * @param itemTotalStandardised the same for standardised items, psych's {@code std.r}
     * @param itemTotalCorrected with smc in the place of the item's own variance, psych's {@code r.cor}
     * @param alphaIfDropped alpha of the scale without it
     * @param dropped what else changes without it
     */
    public record ItemFit(
            String code,
            Statistic itemRest,
            Statistic itemTotal,
            Statistic itemTotalStandardised,
            Statistic itemTotalCorrected,
            Statistic alphaIfDropped,
            Dropped dropped) {}

    /**
     * The scale without one item, as {@code psych::alpha(...)$alpha.drop}.
     *
     * @param lambda6 on correlations, psych's {@code G6(smc)}
     * @param standardError psych's {@code alpha se}
     */
    public record Dropped(
            Statistic standardised,
            Statistic lambda6,
            Statistic signalNoise,
            Statistic standardError,
            InterItem interItem) {}

    static Consistency of(Treatment treatment, List<String> codes, Sums sums, int n) {
        List<Integer> every = IntStream.range(0, codes.size()).boxed().toList();
        Covariances all = Covariances.of(codes, sums, every);
        List<Integer> varying = Covariances.varying(sums);
        return of(treatment, codes, all, varying.equals(every) ? all : Covariances.of(codes, sums, varying), n);
    }

    /** From the matrix of all items and that of the items that vary. */
    static Consistency of(Treatment treatment, List<String> codes, Covariances all, Covariances m, int n) {
        Statistic alpha = Alpha.raw(m);
        return new Consistency(
                treatment,
                n,
                m.codes(),
                codes.stream().filter(code -> !m.codes().contains(code)).toList(),
                alpha,
                Alpha.raw(all),
                ItemFits.correlated(m, () -> Alpha.standardised(m.r())),
                ItemFits.correlated(m, () -> Alpha.standardised(m.rescaled())),
                Interval.standardError(alpha, m, n),
                Interval.feldt(alpha, n, m.k()),
                Interval.duhachek(alpha, m, n),
                Interval.bonett(alpha, n, m.k()),
                ItemFits.interItem(m),
                ItemFits.signalNoise(m),
                Guttman.of(m),
                Guttman.of(m.standardised()),
                alpha.number().isEmpty() ? alpha : Alpha.errorOfMeasurement(Statistic.of(Math.sqrt(m.total())), alpha),
                ItemFits.of(codes, m, n),
                ItemCorrelations.of(treatment, n, m));
    }

    /** How an item of the scale sits in it. */
    public ItemFit fit(String code) {
        return fits.stream()
                .filter(fit -> fit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + code + " in the scale"));
    }

    /** The mean correlation between two items. */
    public Statistic meanInterItem() {
        return interItem.mean();
    }

    public Statistic lambda2() {
        return guttman.lambda2();
    }

    public Statistic lambda6() {
        return guttman.lambda6();
    }
}
