package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorFit;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.ParallelAnalysis.Comparison;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Sphericity;

/** How many things the items measure: factorability, parallel analysis, exploratory factor analysis. */
final class StructureSections {
    private StructureSections() {}

    static List<Section> of(ScaleInput input, ScaleFigures figures) {
        return List.of(factorability(figures), parallel(figures), exploratory(figures));
    }

    private static Section factorability(ScaleFigures figures) {
        String about = "Whether the correlations are worth a factor analysis. Kaiser (1974) calls .5 the least, .8"
                + " meritorious. Bartlett's test rejects always in large samples.";
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        figures.adequacy().whyNot().ifPresent(why -> notes.add("No KMO: " + why + "."));
        notes.addAll(figures.adequacy().said());
        figures.adequacy().found().map(StructureSections::kmo).ifPresent(tables::add);
        figures.sphericity().whyNot().ifPresent(why -> notes.add("No test by Bartlett: " + why + "."));
        figures.sphericity().found().map(StructureSections::bartlett).ifPresent(tables::add);
        return tables.isEmpty()
                ? Section.none("factorability", "KMO and Bartlett", about, String.join(" ", notes))
                : Section.shown("factorability", "KMO and Bartlett", about, notes, tables);
    }

    private static Table kmo(SamplingAdequacy adequacy) {
        Table.Builder table = Table.named(
                "KMO",
                "Kaiser-Meyer-Olkin measure",
                "psych::KMO(x)",
                Column.words("item", "Item"),
                Column.three("MSA", "MSA"));
        table.row("all items", Value.of(adequacy.overall()));
        adequacy.items().forEach(item -> table.row(item.code(), Value.of(item.adequacy())));
        return table.build();
    }

    private static Table bartlett(Sphericity sphericity) {
        return Table.named(
                        "cortest.bartlett",
                        "Bartlett's test",
                        "psych::cortest.bartlett(cor(x, use = \"pairwise\"), n)",
                        Column.words("use", "Missing answers"),
                        Column.count("n", "n"),
                        Column.two("chisq", "Chi-square"),
                        Column.count("df", "df"),
                        Column.p("p.value", "p"))
                .row(
                        "pairwise",
                        Value.people(sphericity.n()),
                        Value.of(sphericity.chiSquare()),
                        Value.count(sphericity.degrees()),
                        Value.of(sphericity.p()))
                .build();
    }

    private static Section parallel(ScaleFigures figures) {
        String about = "Eigenvalues of the items against those of random data of the same size (Horn 1965, 95th"
                + " percentile). Principal components against normal data decide.";
        if (figures.parallel().found().isEmpty()) {
            return Section.none(
                    "parallel",
                    "Parallel analysis",
                    about,
                    figures.parallel().whyNot().orElse("not estimable"));
        }
        ParallelAnalysis found = figures.parallel().found().get();
        Table.Builder suggested = Table.named(
                "fa.parallel",
                "How many are suggested",
                "psych::fa.parallel(x)",
                Column.words("what", "Eigenvalues, random data"),
                Column.count("suggested", "By the 95th percentile"),
                Column.count("by.mean", "By the mean"));
        List<String> notes = new ArrayList<>();
        suggested(suggested, notes, "components, normal (decides)", Outcome.of(found.normalComponents()));
        suggested(suggested, notes, "components, shuffled answers", found.shuffledComponents());
        suggested(suggested, notes, "common factors, normal", found.normalFactors());
        suggested(suggested, notes, "common factors, shuffled answers", found.shuffledFactors());
        notes.add(found.replications() + " random data sets of each kind, seed " + found.seed() + ".");
        return Section.shown(
                "parallel",
                "Parallel analysis",
                about,
                notes,
                List.of(
                        suggested.build(),
                        eigenvalues(
                                "pc",
                                "Principal components",
                                Outcome.of(found.normalComponents()),
                                found.shuffledComponents()),
                        eigenvalues("fa", "Common factors", found.normalFactors(), found.shuffledFactors())));
    }

    private static void suggested(Table.Builder table, List<String> notes, String name, Outcome<Comparison> outcome) {
        outcome.found()
                .ifPresent(
                        found -> table.row(name, Value.count(found.suggested()), Value.count(found.suggestedByMean())));
        outcome.whyNot().ifPresent(why -> notes.add("No " + name + ": " + why + "."));
    }

    private static Table eigenvalues(
            String name, String title, Outcome<Comparison> normal, Outcome<Comparison> shuffled) {
        Table.Builder table = Table.named(
                "fa.parallel." + name,
                title,
                "psych::fa.parallel(x)$" + name + ".values",
                Column.words("number", "Number"),
                Column.three("observed", "Observed"),
                Column.three("sim.mean", "Normal data, mean"),
                Column.three("sim.q95", "Normal data, 95th percentile"),
                Column.three("resampled.mean", "Shuffled answers, mean"),
                Column.three("resampled.q95", "Shuffled answers, 95th percentile"));
        int k = normal.found()
                .or(shuffled::found)
                .map(one -> one.observed().size())
                .orElse(0);
        for (int i = 0; i < k; i++) {
            int at = i;
            table.row(
                    String.valueOf(i + 1),
                    number(
                            normal.found().isPresent() ? normal : shuffled,
                            one -> one.observed().get(at)),
                    number(normal, one -> one.mean().get(at)),
                    number(normal, one -> one.q95().get(at)),
                    number(shuffled, one -> one.mean().get(at)),
                    number(shuffled, one -> one.q95().get(at)));
        }
        return table.build();
    }

    private static Value number(Outcome<Comparison> outcome, java.util.function.ToDoubleFunction<Comparison> figure) {
        return outcome.found()
                .map(found -> Value.of(figure.applyAsDouble(found)))
                .orElseGet(() -> new Value.NotDefined(outcome.whyNot().orElse("not computed")));
    }

    private static Section exploratory(ScaleFigures figures) {
        String about = "As many factors as parallel analysis suggests, at least one; on pairwise correlations.";
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List.of(figures.minres(), figures.likelihood()).forEach(outcome -> {
            outcome.found().ifPresent(found -> {
                tables.add(loadings(found));
                phi(found).ifPresent(tables::add);
                if (!found.heywood().isEmpty()) {
                    notes.add("Heywood case: " + String.join(", ", found.heywood())
                            + ". Too many factors, too few items or too few people.");
                }
            });
            outcome.whyNot().ifPresent(why -> notes.add("Not found: " + why + "."));
            notes.addAll(outcome.said());
        });
        List<FactorAnalysis> found = Stream.of(figures.minres(), figures.likelihood())
                .flatMap(one -> one.found().stream())
                .toList();
        if (found.isEmpty()) {
            return Section.none(
                    "fa",
                    "Exploratory factor analysis",
                    about,
                    figures.minres().whyNot().orElse("not estimable"));
        }
        tables.add(fit(found));
        return Section.shown("fa", "Exploratory factor analysis", about, notes, tables);
    }

    private static String method(FactorAnalysis analysis) {
        String how = analysis.method() == FactorAnalysis.Extract.MINRES ? "minres" : "ml";
        return switch (analysis.rotation()) {
            case NONE -> how;
            case VARIMAX -> how + ", varimax";
            case OBLIMIN -> how + ", oblimin";
        };
    }

    private static String call(FactorAnalysis analysis) {
        String how = analysis.method() == FactorAnalysis.Extract.MINRES ? "minres" : "ml";
        return "psych::fa(x, nfactors = " + analysis.phi().rows().size() + ", fm = \"" + how + "\", rotate = \""
                + analysis.rotation().name().toLowerCase(java.util.Locale.ROOT) + "\")";
    }

    private static Table loadings(FactorAnalysis found) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("item", "Item"));
        found.pattern().columns().forEach(factor -> columns.add(Column.two(factor, factor)));
        columns.add(Column.two("h2", "Communality h2"));
        columns.add(Column.two("u2", "Uniqueness u2"));
        String extraction = found.method() == FactorAnalysis.Extract.MINRES ? "minres" : "ml";
        Table.Builder table = Table.named("fa." + extraction, "Loadings (" + method(found) + ")", call(found), columns);
        for (int i = 0; i < found.pattern().rows().size(); i++) {
            int row = i;
            List<Value> cells = IntStream.range(0, found.pattern().columns().size())
                    .mapToObj(f -> Value.of(found.pattern().at(row, f)))
                    .collect(Collectors.toCollection(ArrayList::new));
            cells.add(Value.of(found.communalities().get(i)));
            cells.add(Value.of(found.uniquenesses().get(i)));
            table.row(found.pattern().rows().get(i), cells);
        }
        return table.build();
    }

    private static java.util.Optional<Table> phi(FactorAnalysis found) {
        return found.rotation() == FactorAnalysis.Turn.OBLIMIN
                ? java.util.Optional.of(ConsistencySections.matrix(
                        "fa.Phi", "Correlations of the factors", call(found) + "$Phi", "factor", found.phi()))
                : java.util.Optional.empty();
    }

    private static Table fit(List<FactorAnalysis> analyses) {
        Table.Builder table = Table.named(
                "fa.stats",
                "Fit of the exploratory factors",
                "psych::fa(...)",
                Column.words("method", "Method"),
                Column.count("dof", "df"),
                Column.two("STATISTIC", "Chi-square"),
                Column.p("PVAL", "p"),
                Column.three("RMSEA", "RMSEA"),
                Column.three("RMSEA.lower", "lower (90 %)"),
                Column.three("RMSEA.upper", "upper (90 %)"),
                Column.three("TLI", "TLI"),
                Column.three("rms", "RMSR"),
                Column.one("BIC", "BIC"));
        for (FactorAnalysis analysis : analyses) {
            FactorFit fit = analysis.fit();
            table.row(
                    method(analysis),
                    Value.count(fit.degrees()),
                    Value.of(fit.chiSquare()),
                    Value.of(fit.p()),
                    Value.of(fit.rmsea()),
                    Value.of(fit.rmseaLower()),
                    Value.of(fit.rmseaUpper()),
                    Value.of(fit.tli()),
                    Value.of(fit.rmsr()),
                    Value.of(fit.bic()));
        }
        return table.build();
    }
}
