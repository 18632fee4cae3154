package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.Consistency;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.SplitHalves;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;

/** What else bounds or estimates reliability: Guttman, split halves, omega, and the ordinal view. */
final class BoundSections {
    private BoundSections() {}

    static Section guttman(ScaleFigures figures) {
        Consistency pairwise = figures.reliability().pairwise();
        Table.Builder bounds = Table.named(
                "guttman",
                "Guttman's lower bounds",
                "psych::guttman(x) for the standardised row",
                Column.words("on", "Computed on"),
                Column.three("lambda.1", "Lambda 1"),
                Column.three("lambda.2", "Lambda 2"),
                Column.three("lambda.3", "Lambda 3 (alpha)"),
                Column.three("lambda.4", "Lambda 4 (best split)"),
                Column.three("lambda.5", "Lambda 5"),
                Column.three("lambda.6", "Lambda 6"),
                Column.three("mu.2", "Mu 2"));
        ConsistencySections.bounds(bounds, "covariances", pairwise.guttman(), best(figures.halves()));
        ConsistencySections.bounds(
                bounds,
                "correlations (standardised)",
                pairwise.guttmanStandardised(),
                best(figures.halvesStandardised()));
        List<Table> tables = new ArrayList<>();
        tables.add(bounds.build());
        List<String> notes = new ArrayList<>();
        figures.halves().found().ifPresent(halves -> {
            tables.add(splits(halves));
            notes.add(
                    halves.all().exhaustive()
                            ? "All " + halves.all().splits() + " ways to halve the scale were tried."
                            : "A seeded sample of " + halves.all().splits() + " ways to halve the scale was tried.");
            notes.add("The best split capitalises on chance; read it beside the average.");
        });
        figures.halves().whyNot().ifPresent(why -> notes.add("No split halves: " + why + "."));
        return Section.shown(
                "guttman",
                "Lower bounds and split halves",
                "Each is a lower bound to reliability as long as errors are not correlated.",
                notes,
                tables);
    }

    private static Value best(Outcome<SplitHalves> halves) {
        return Value.of(halves.statistic(found -> found.all().highest()));
    }

    private static Table splits(SplitHalves halves) {
        Table.Builder table = Table.named(
                "splitHalf",
                "Split halves, on covariances",
                "psych::splitHalf(x)",
                Column.words("split", "Split"),
                Column.words("half", "One half"),
                Column.three("r", "Correlation of the halves"),
                Column.three("spearman.brown", "Spearman-Brown"),
                Column.three("horst", "Horst (unequal halves)"),
                Column.three("rulon", "Flanagan-Rulon"));
        split(table, "odd and even items", halves.oddEven());
        split(table, "first and second half", halves.firstSecond());
        Value none = Value.words("");
        table.row(
                "best (lambda 4)",
                Value.words(String.join(", ", halves.all().best())),
                none,
                none,
                none,
                Value.of(halves.all().highest()));
        table.row(
                "worst",
                Value.words(String.join(", ", halves.all().worst())),
                none,
                none,
                none,
                Value.of(halves.all().lowest()));
        table.row("average", none, none, none, none, Value.of(halves.all().mean()));
        return table.build();
    }

    private static void split(Table.Builder table, String name, SplitHalves.Split split) {
        table.row(
                name,
                Value.words(String.join(", ", split.half())),
                Value.of(split.correlation()),
                Value.of(split.spearmanBrown()),
                Value.of(split.horst()),
                Value.of(split.flanaganRulon()));
    }

    static Section omega(ScaleFigures figures) {
        String about = "The share of the score's variance that factors explain. One factor has four such numbers,"
                + " depending on how it is found and with which variance it is compared: say which one you quote.";
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        figures.omega().found().ifPresent(omega -> tables.add(total(omega)));
        notes.addAll(figures.omega().said());
        figures.hierarchical().found().ifPresent(omega -> {
            tables.add(hierarchical(omega));
            tables.add(schmidLeiman(omega));
        });
        notes.addAll(figures.hierarchical().said());
        figures.hierarchical().whyNot().ifPresent(why -> notes.add("No omega hierarchical: " + why + "."));
        return tables.isEmpty()
                ? Section.none("omega", "Omega", about, figures.omega().whyNot().orElse("not estimable"))
                : Section.shown("omega", "Omega", about, notes, tables);
    }

    private static Table total(OneFactorOmega omega) {
        Table.Builder table = Table.named(
                "omega.total",
                "Omega total, one factor",
                "",
                Column.words("what", "Found by, compared with"),
                Column.words("r", "In R"),
                Column.three("omega", "Omega"));
        table.row(
                        "minres on correlations, observed variance",
                        Value.words("psych::omega(x, nfactors = 1)$omega.tot"),
                        Value.of(omega.standardisedObserved()))
                .row(
                        "minres on correlations, implied variance",
                        Value.words("sum(l)^2 / (sum(l)^2 + sum(1 - l^2))"),
                        Value.of(omega.standardisedImplied()))
                .row(
                        "maximum likelihood on covariances, implied variance",
                        Value.words("JASP, lavaan"),
                        Value.of(omega.rawImplied()))
                .row(
                        "maximum likelihood on covariances, observed variance",
                        Value.words("semTools::compRelSEM(fit, obs.var = TRUE)"),
                        Value.of(omega.rawObserved()))
                .row("average variance extracted (AVE)", Value.words("mean(l^2)"), Value.of(omega.averageExtracted()));
        return table.build();
    }

    private static Table hierarchical(HierarchicalOmega omega) {
        Table.Builder table = Table.named(
                "omega",
                "Omega hierarchical, " + omega.factors() + " group factors",
                "psych::omega(x, nfactors = " + omega.factors() + ")",
                Column.words("what", "Coefficient"),
                Column.three("value", "Value"));
        table.row("omega_h", Value.of(omega.omegaHierarchical()))
                .row("omega.tot", Value.of(omega.omegaTotal()))
                .row("omega.lim", Value.of(omega.omegaLimit()))
                .row("ECV", Value.of(omega.explainedCommon()));
        return table.build();
    }

    private static Table schmidLeiman(HierarchicalOmega omega) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("item", "Item"));
        columns.add(Column.two("g", "g"));
        omega.group().columns().forEach(factor -> columns.add(Column.two(factor + "*", factor + "*")));
        columns.add(Column.two("h2", "h2"));
        Table.Builder table =
                Table.named("omega.schmid", "Schmid-Leiman loadings", "psych::omega(x)$schmid$sl", columns);
        for (int i = 0; i < omega.general().rows().size(); i++) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(omega.general().at(i, 0)));
            for (int f = 0; f < omega.group().columns().size(); f++) {
                row.add(Value.of(omega.group().at(i, f)));
            }
            row.add(Value.of(omega.communalities().get(i)));
            String code = omega.general().rows().get(i);
            table.row(omega.flipped().contains(code) ? code + " (turned)" : code, row);
        }
        return table.build();
    }

    static Section ordinal(ScaleFigures figures) {
        String about =
                "Polychoric correlations take the answers for steps of something continuous. Thresholds come from"
                        + " all answers to an item, tables from all who answered both.";
        Outcome<OrdinalReliability> ordinal = figures.ordinal();
        if (figures.polychoric().found().isEmpty() || ordinal.found().isEmpty()) {
            return Section.none(
                    "ordinal",
                    "Ordinal alpha",
                    about,
                    figures.polychoric().whyNot().or(ordinal::whyNot).orElse("not estimable"));
        }
        OrdinalReliability found = ordinal.found().get();
        PolychoricCorrelations polychoric = figures.polychoric().found().get();
        Table.Builder table = Table.named(
                "ordinal",
                "Reliability on polychoric correlations",
                "psych::alpha(psych::polychoric(x)$rho)",
                Column.words("what", "Coefficient"),
                Column.three("value", "Value"));
        table.row("ordinal alpha", Value.of(found.alpha()))
                .row("lambda 6", Value.of(found.lambda6()))
                .row("omega, one factor (minres)", Value.of(found.omega()))
                .row("smallest eigenvalue", Value.of(polychoric.smallestEigenvalue()));
        List<String> notes = new ArrayList<>();
        ordinal.said()
                .forEach(said ->
                        notes.add(said.equals(OrdinalReliability.CAUTION) ? "These figures are " + said : said));
        polychoric
                .unused()
                .forEach(item -> notes.add(item.code() + ": nobody chose " + item.categories()
                        + "; the category was joined with its neighbour."));
        return Section.shown(
                "ordinal",
                "Ordinal alpha",
                about,
                notes,
                List.of(
                        table.build(),
                        ConsistencySections.matrix(
                                "polychoric",
                                "Polychoric correlations",
                                "psych::polychoric(x, smooth = FALSE)$rho",
                                "item",
                                polychoric.correlation())));
    }
}
