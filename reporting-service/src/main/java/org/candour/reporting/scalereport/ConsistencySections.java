package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.reporting.reliability.Consistency;
import org.candour.reporting.reliability.Guttman;
import org.candour.reporting.reliability.InterItem;
import org.candour.reporting.reliability.Interval;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/** How well the items go together: alpha and all that psych prints beside it. */
final class ConsistencySections {
    private ConsistencySections() {}

    static List<Section> of(ScaleInput input, ScaleFigures figures) {
        ScaleReliability reliability = figures.reliability();
        List<Section> sections = new ArrayList<>();
        sections.add(alpha(figures));
        if (!figures.subScales().isEmpty()) {
            sections.add(subScales(figures));
        }
        sections.add(itemTotal(reliability));
        sections.add(interItem(reliability));
        sections.add(BoundSections.guttman(figures));
        sections.add(BoundSections.omega(figures));
        sections.add(BoundSections.ordinal(figures));
        return sections;
    }

    private static Section alpha(ScaleFigures figures) {
        ScaleReliability reliability = figures.reliability();
        Table.Builder total = Table.named(
                "alpha",
                "Internal consistency",
                "psych::alpha(x)$total",
                Column.words("use", "Missing answers"),
                Column.count("n", "n"),
                Column.three("raw_alpha", "Alpha"),
                Column.three("std.alpha", "Alpha, standardised"),
                Column.three("G6(smc)", "Guttman's lambda 6 (standardised)"),
                Column.three("average_r", "Mean inter-item r"),
                Column.three("median_r", "Median inter-item r"),
                Column.two("S/N", "Signal to noise"),
                Column.three("ase", "Standard error of alpha"));
        for (Consistency one : List.of(reliability.pairwise(), reliability.listwise())) {
            total.row(
                    one.treatment() == Consistency.Treatment.PAIRWISE ? "pairwise" : "listwise",
                    Value.people(one.n()),
                    Value.of(one.alpha()),
                    Value.of(one.standardised()),
                    Value.of(one.guttmanStandardised().lambda6()),
                    Value.of(one.interItem().mean()),
                    Value.of(one.interItem().median()),
                    Value.of(one.signalNoise()),
                    Value.of(one.standardError()));
        }
        List<String> notes = new ArrayList<>();
        ScaleReliability.Headline headline = reliability.headline();
        notes.add("The coefficient to quote: " + headline.name() + ".");
        if (reliability.items().size() == 2) {
            notes.add("The intervals are about alpha, not about the Spearman-Brown coefficient.");
        }
        if (!reliability.pairwise().withoutVariance().isEmpty()) {
            notes.add("Without "
                    + String.join(", ", reliability.pairwise().withoutVariance())
                    + ": everybody gave the same answer.");
        }
        return Section.shown(
                "alpha",
                "Internal consistency",
                "Pairwise: each covariance rests on everybody who answered both items. Listwise: only people who"
                        + " answered all items. A gap between the two says that missing answers matter.",
                notes,
                List.of(total.build(), intervals(figures)));
    }

    private static Table intervals(ScaleFigures figures) {
        Table.Builder table = Table.named(
                "alpha.ci",
                "95 % intervals of alpha",
                "psych::alpha(x, n.iter = 1000); psych::alpha.ci(alpha, n, k)",
                Column.words("method", "Method"),
                Column.words("use", "Missing answers"),
                Column.count("n", "n"),
                Column.three("lower", "Lower end"),
                Column.three("upper", "Upper end"));
        for (Consistency one :
                List.of(figures.reliability().pairwise(), figures.reliability().listwise())) {
            String use = one.treatment() == Consistency.Treatment.PAIRWISE ? "pairwise" : "listwise";
            Stream.of(one.feldt(), one.duhachek(), one.bonett()).forEach(interval -> row(table, interval, use));
        }
        Interval drawn = figures.bootstrap().interval();
        row(
                table,
                new Interval(
                        drawn.method() + ", " + figures.bootstrap().replications() + " samples",
                        drawn.n(),
                        drawn.lower(),
                        drawn.upper()),
                "pairwise");
        return table.build();
    }

    private static void row(Table.Builder table, Interval interval, String use) {
        table.row(
                interval.method(),
                Value.words(use),
                Value.people(interval.n()),
                Value.of(interval.lower()),
                Value.of(interval.upper()));
    }

    private static Section subScales(ScaleFigures figures) {
        Table.Builder table = Table.named(
                "subscales",
                "Sub-scales",
                "psych::alpha(x[items]); psych::omega(x[items], nfactors = 1)",
                Column.words("scale", "Sub-scale"),
                Column.count("k", "Items"),
                Column.count("n", "n"),
                Column.words("coefficient", "Coefficient"),
                Column.three("value", "Value"),
                Column.three("alpha.lower", "Alpha, lower end (Feldt)"),
                Column.three("alpha.upper", "Alpha, upper end (Feldt)"),
                Column.three("omega.tot", "Omega total"),
                Column.three("average_r", "Mean inter-item r"));
        for (SubScaleFigures part : figures.subScales()) {
            ScaleReliability one = part.reliability();
            if (one.complete() < Value.LEAST) {
                continue;
            }
            table.row(
                    part.part().name(),
                    Value.count(part.part().items().size()),
                    Value.people(one.anyAnswered()),
                    Value.words(one.headline().name()),
                    Value.of(one.headline().value()),
                    Value.of(one.pairwise().feldt().lower()),
                    Value.of(one.pairwise().feldt().upper()),
                    Value.of(part.omega().statistic(omega -> omega.standardisedObserved())),
                    Value.of(one.pairwise().meanInterItem()));
        }
        String about = "Each sub-scale by itself, pairwise.";
        return table.isEmpty()
                ? Section.none(
                        "subscales", "Sub-scales", about, "Fewer than 10 people answered any of them completely.")
                : Section.shown("subscales", "Sub-scales", about, List.of(), List.of(table.build()));
    }

    private static Section itemTotal(ScaleReliability reliability) {
        Table.Builder stats = Table.named(
                "item.stats",
                "Correlation of each item with the scale",
                "psych::alpha(x)$item.stats",
                Column.words("item", "Item"),
                Column.three("raw.r", "With the mean of the items answered"),
                Column.three("std.r", "Standardised, with the sum"),
                Column.three("r.cor", "Corrected for overlap and error"),
                Column.three("r.drop", "With the rest (corrected item-total)"));
        Table.Builder dropped = Table.named(
                "alpha.drop",
                "The scale without each item",
                "psych::alpha(x)$alpha.drop",
                Column.words("item", "Without"),
                Column.three("raw_alpha", "Alpha"),
                Column.three("std.alpha", "Alpha, standardised"),
                Column.three("G6(smc)", "Lambda 6"),
                Column.three("average_r", "Mean inter-item r"),
                Column.two("S/N", "Signal to noise"),
                Column.three("alpha se", "Standard error"),
                Column.three("var.r", "Variance of r"),
                Column.three("med.r", "Median r"));
        for (ScaleReliability.ItemFigures item : reliability.items()) {
            Consistency.ItemFit fit = reliability.pairwise().fit(item.code());
            stats.row(
                    item.code(),
                    Value.of(item.itemTotal()),
                    Value.of(fit.itemTotalStandardised()),
                    Value.of(fit.itemTotalCorrected()),
                    Value.of(fit.itemRest()));
            InterItem without = fit.dropped().interItem();
            dropped.row(
                    item.code(),
                    Value.of(fit.alphaIfDropped()),
                    Value.of(fit.dropped().standardised()),
                    Value.of(fit.dropped().lambda6()),
                    Value.of(without.mean()),
                    Value.of(fit.dropped().signalNoise()),
                    Value.of(fit.dropped().standardError()),
                    Value.of(without.variance()),
                    Value.of(without.median()));
        }
        return Section.shown(
                "item.total",
                "Items in the scale",
                "Pairwise, reversed items turned. r.drop is the one to read: the item does not count in what it is"
                        + " correlated with.",
                List.of(),
                List.of(stats.build(), dropped.build()));
    }

    private static Section interItem(ScaleReliability reliability) {
        String about = "Correlations between the items, pairwise, reversed items turned.";
        InterItem spread = reliability.pairwise().interItem();
        if (reliability.pairwise().correlations().whyNot().isPresent()) {
            return Section.none(
                    "inter.item",
                    "Inter-item correlations",
                    about,
                    reliability.pairwise().correlations().whyNot().get());
        }
        Table.Builder summary = Table.named(
                "inter.item.summary",
                "Their spread",
                "r <- cor(x, use = \"pairwise\"); summary(r[lower.tri(r)])",
                Column.words("what", "Correlation"),
                Column.three("r", "r"));
        summary.row("mean", Value.of(spread.mean()))
                .row("median", Value.of(spread.median()))
                .row("variance", Value.of(spread.variance()))
                .row("lowest", Value.of(spread.lowest()))
                .row("highest", Value.of(spread.highest()));
        NamedMatrix r =
                reliability.pairwise().correlations().found().orElseThrow().correlation();
        return Section.shown(
                "inter.item",
                "Inter-item correlations",
                about + " Clark and Watson (1995) look for a mean of .15 to .50.",
                List.of(),
                List.of(
                        summary.build(),
                        matrix("inter.item", "Correlation matrix", "cor(x, use = \"pairwise\")", "item", r)));
    }

    /** A matrix as a table, with what stands above a square matrix's diagonal left out. */
    static Table matrix(String name, String title, String inR, String rows, NamedMatrix matrix) {
        boolean square = matrix.rows().equals(matrix.columns());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(matrix.columns().contains(rows) ? "row" : rows, "Name"));
        matrix.columns().forEach(column -> columns.add(Column.two(column, column)));
        Table.Builder table = Table.named(name, title, inR, columns);
        for (int i = 0; i < matrix.rows().size(); i++) {
            int row = i;
            table.row(
                    matrix.rows().get(i),
                    IntStream.range(0, matrix.columns().size())
                            .mapToObj(j -> square && j > row ? Value.words("") : Value.of(matrix.at(row, j)))
                            .toList());
        }
        return table.build();
    }

    static void bounds(Table.Builder table, String on, Guttman guttman, Value best) {
        table.row(
                on,
                Value.of(guttman.lambda1()),
                Value.of(guttman.lambda2()),
                Value.of(guttman.lambda3()),
                best,
                Value.of(guttman.lambda5()),
                Value.of(guttman.lambda6()),
                Value.of(guttman.mu2()));
    }
}
