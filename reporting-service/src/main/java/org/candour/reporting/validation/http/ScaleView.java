package org.candour.reporting.validation.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.contracts.instrument.Scale;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleResult;

/**
 * A scale as the report prints it. Every figure is a text, because some figures are words.
 *
 * @param code code of the scale
 * @param title its name
 * @param status how far its validation has come
 * @param shown false when too few people answered
 * @param n people who answered at least one item
 * @param headline name of the coefficient
 * @param alpha its value
 * @param lower lower end of the 95 % interval of alpha (Feldt); empty when the coefficient is not alpha
 * @param upper its upper end
 * @param meanInterItem mean correlation between two items
 * @param items its items
 * @param cautions what a reader must know first
 */
public record ScaleView(
        String code,
        String title,
        ScaleStatus status,
        boolean shown,
        String n,
        String headline,
        String alpha,
        String lower,
        String upper,
        String meanInterItem,
        List<ItemView> items,
        List<String> cautions) {

    /** An item with its fit. */
    public record ItemView(String code, String text, boolean reversed, String itemRest, String alphaIfDropped) {}

    static ScaleView of(ScaleResult result, java.util.function.UnaryOperator<String> wording) {
        Scale scale = result.scale();
        ScaleReliability figures = result.figures();
        if (figures == null) {
            return new ScaleView(
                    scale.code(), scale.title(), result.status(), false, "", "", "", "", "", "", List.of(), List.of());
        }
        // Two items have the coefficient of Spearman and Brown, about which Feldt's interval says nothing.
        boolean ofAlpha = figures.items().size() != 2;
        List<String> cautions = new ArrayList<>(figures.cautions());
        if (figures.headline().value() instanceof Statistic.Value value) {
            value.cautions().stream()
                    .filter(caution -> !cautions.contains(caution))
                    .forEach(cautions::add);
        }
        return new ScaleView(
                scale.code(),
                scale.title(),
                result.status(),
                true,
                String.valueOf(figures.anyAnswered()),
                figures.headline().name(),
                text(figures.headline().value()),
                ofAlpha ? text(figures.pairwise().feldt().lower()) : "",
                ofAlpha ? text(figures.pairwise().feldt().upper()) : "",
                text(figures.pairwise().meanInterItem()),
                figures.items().stream()
                        .map(item -> new ItemView(
                                item.code(),
                                wording.apply(item.code()),
                                item.reversed(),
                                text(item.itemRest()),
                                text(item.alphaIfDropped())))
                        .toList(),
                cautions);
    }

    private static String text(Statistic statistic) {
        return switch (statistic) {
            case Statistic.Value value -> String.format(Locale.UK, "%.3f", value.value());
            case Statistic.NotDefined none -> none.reason();
        };
    }
}
