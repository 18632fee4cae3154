package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;

/**
 * Everything a validation report says about one scale from one wave.
 *
 * <p>The figures rest on raw answers of whoever is in the table. They say nothing about disclosure: the caller decides
 * whether enough people stand behind them to be seen.
 *
 * @param rows responses in the table, including those that skipped the whole scale
 * @param anyAnswered responses with at least one item of the scale
 * @param complete responses with every item of the scale
 * @param missing which items were skipped together
 * @param items one entry per item, as answered, with its fit from the headline treatment
 * @param pairwise the headline: nobody's answer is thrown away
 * @param listwise the same from complete responses only; a large gap between the two says the missing matter
 * @param scores everybody's score
 * @param error the standard error of measurement of the score, {@code SD sqrt(1 - reliability)} with the headline
 *     coefficient
 * @param cautions what a reader must know before any figure of this scale
 */
public record ScaleReliability(
        int rows,
        int anyAnswered,
        int complete,
        MissingPatterns missing,
        List<ItemFigures> items,
        Consistency pairwise,
        Consistency listwise,
        Scoring.Scores scores,
        Statistic error,
        List<String> cautions) {

    /**
     * One item: how people answered it, and how it sits with the others once keyed.
     *
     * @param itemTotal the correlation with the mean of the items a person answered, psych's {@code raw.r}: inflated,
     *     because the item is part of that mean
     */
    public record ItemFigures(
            String code,
            boolean reversed,
            Distribution answers,
            Statistic itemRest,
            Statistic alphaIfDropped,
            Statistic itemTotal) {}

    /** The one coefficient to print when there is room for one, and what it is. */
    public record Headline(String name, Statistic value) {}

    public static ScaleReliability of(ItemMatrix matrix, Scoring scoring) {
        List<String> codes = matrix.items().stream().map(AnswerTable.Item::code).toList();
        CrossProducts products = CrossProducts.of(matrix);
        Consistency pairwise = Consistency.of(Treatment.PAIRWISE, codes, products.pairwise(), products.anyAnswered());
        Consistency listwise = Consistency.of(Treatment.LISTWISE, codes, products.listwise(), products.complete());
        Scoring.Scores scores = scoring.of(matrix);
        Statistic error =
                Alpha.errorOfMeasurement(scores.sd(), headline(pairwise).value());
        return new ScaleReliability(
                matrix.rows(),
                products.anyAnswered(),
                products.complete(),
                MissingPatterns.of(matrix),
                figures(matrix, pairwise),
                pairwise,
                listwise,
                scores,
                error,
                cautions(products, pairwise));
    }

    /**
     * Cronbach's alpha (pairwise); for two items the Spearman-Brown coefficient, because alpha of two items is lower by
     * nothing but their difference in variance.
     */
    public Headline headline() {
        return headline(pairwise);
    }

    private static Headline headline(Consistency of) {
        return of.items().size() == 2
                ? new Headline("Spearman-Brown, two items", of.standardised())
                : new Headline("Cronbach's alpha, pairwise", of.alpha());
    }

    private static List<ItemFigures> figures(ItemMatrix matrix, Consistency consistency) {
        ItemTotals totals = ItemTotals.of(matrix);
        return IntStream.range(0, matrix.size())
                .mapToObj(i -> {
                    AnswerTable.Item item = matrix.items().get(i);
                    Consistency.ItemFit fit = consistency.fit(item.code());
                    return new ItemFigures(
                            item.code(),
                            matrix.isReversed(i),
                            Distribution.of(item, matrix.answered(i)),
                            fit.itemRest(),
                            fit.alphaIfDropped(),
                            totals.correlation(i));
                })
                .toList();
    }

    private static List<String> cautions(CrossProducts products, Consistency consistency) {
        List<String> cautions = new ArrayList<>();
        if (products.complete() < consistency.fits().size()) {
            cautions.add("fewer complete responses than items: every coefficient is unstable");
        }
        for (String code : consistency.withoutVariance()) {
            cautions.add(code + " has no variance and is left out of the coefficients");
        }
        if (headline(consistency).value() instanceof Statistic.Value(double ignored, List<String> said)) {
            cautions.addAll(said);
        }
        for (Consistency.ItemFit fit : consistency.fits()) {
            if (fit.itemRest() instanceof Statistic.Value(double ignored, List<String> said)) {
                cautions.addAll(said);
            }
        }
        return List.copyOf(cautions);
    }
}
