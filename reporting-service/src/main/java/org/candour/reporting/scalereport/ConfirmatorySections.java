package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.confirmatory.Estimate;
import org.candour.reporting.reliability.confirmatory.FactorSolution;
import org.candour.reporting.reliability.confirmatory.FitIndices;
import org.candour.reporting.reliability.confirmatory.InvarianceResult;

/** Whether the structure the scale is written for fits the answers, and whether it is the same in each group. */
final class ConfirmatorySections {
    private ConfirmatorySections() {}

    static List<Section> of(ScaleInput input, ScaleFigures figures) {
        List<Section> sections = new ArrayList<>();
        sections.add(confirmatory(input, figures));
        if (figures.invariance().isEmpty()) {
            sections.add(Section.none(
                    "invariance",
                    "Measurement invariance",
                    "Whether the items measure the same thing in each group.",
                    "No groups were given."));
        }
        figures.invariance().forEach((grouping, result) -> sections.add(invariance(grouping, result)));
        return sections;
    }

    private static Section confirmatory(ScaleInput input, ScaleFigures figures) {
        String about = (input.subScales().isEmpty()
                        ? "One factor behind all items. "
                        : "One factor per sub-scale; the factors correlate. ")
                + figures.model().why()
                + " Factors have variance one (std.lv = TRUE). Robust and categorical estimators are not computed.";
        String title = "Confirmatory factor analysis";
        return switch (figures.confirmatory()) {
            case FactorSolution.NotEstimable none -> Section.none("cfa", title, about, none.reason());
            case FactorSolution.Inadmissible no ->
                Section.shown(
                        "cfa",
                        title,
                        about,
                        List.of(no.reason(), "No fit is given: the estimates only help to find out why."),
                        List.of(estimates(no.estimates())));
            case FactorSolution.Fitted fitted ->
                Section.shown(
                        "cfa",
                        title,
                        about,
                        fitted.cautions(),
                        List.of(fit(fitted), estimates(fitted.estimates()), reliabilities(fitted)));
        };
    }

    private static Table fit(FactorSolution.Fitted fitted) {
        FitIndices fit = fitted.fit();
        Table.Builder table = Table.named(
                "cfa.fit",
                "Fit",
                "lavaan::fitMeasures(fit)",
                Column.words("index", "Index"),
                Column.three("value", "Value"),
                Column.words("meaning", "What it is"));
        row(table, "ntotal", Value.people(fit.n()), "people");
        row(table, "npar", Value.count(fit.parameters()), "free parameters");
        row(table, "chisq", Value.of(fit.chiSquare()), "chi-square of the model");
        row(table, "df", Value.count(fit.df()), "its degrees of freedom");
        row(table, "pvalue", Value.of(fit.p()), "p of chi-square");
        row(table, "baseline.chisq", Value.of(fit.baselineChiSquare()), "chi-square of unrelated items");
        row(table, "baseline.df", Value.count(fit.baselineDf()), "its degrees of freedom");
        row(table, "cfi", Value.of(fit.cfi()), "comparative fit index");
        row(table, "tli", Value.of(fit.tli()), "Tucker-Lewis index");
        row(table, "rmsea", Value.of(fit.rmsea()), "root mean square error of approximation");
        row(table, "rmsea.ci.lower", Value.of(fit.rmseaLower()), "lower end of its 90 % interval");
        row(table, "rmsea.ci.upper", Value.of(fit.rmseaUpper()), "upper end");
        row(table, "rmsea.pvalue", Value.of(fit.pClose()), "p of RMSEA <= .05");
        row(table, "srmr", Value.of(fit.srmr()), "standardised root mean square residual");
        row(table, "logl", Value.of(fit.logLikelihood()), "log-likelihood");
        row(table, "unrestricted.logl", Value.of(fit.unrestrictedLogLikelihood()), "that of the unrestricted model");
        row(table, "aic", Value.of(fit.aic()), "Akaike");
        row(table, "bic", Value.of(fit.bic()), "Bayes");
        return table.build();
    }

    private static void row(Table.Builder table, String name, Value value, String meaning) {
        table.row(name, value, Value.words(meaning));
    }

    private static Table estimates(List<Estimate> estimates) {
        Table.Builder table = Table.named(
                "cfa.estimates",
                "Loadings and other estimates",
                "lavaan::parameterEstimates(fit, standardized = TRUE)",
                Column.words("parameter", "Parameter"),
                Column.words("kind", "Kind"),
                Column.three("est", "Estimate"),
                Column.three("se", "Standard error"),
                Column.two("z", "z"),
                Column.p("pvalue", "p"),
                Column.three("ci.lower", "Lower (95 %)"),
                Column.three("ci.upper", "Upper (95 %)"),
                Column.three("std.lv", "Std. by factor"),
                Column.three("std.all", "Standardised"));
        for (Estimate line : estimates) {
            table.row(
                    name(line),
                    Value.words(line.kind()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ')),
                    Value.of(line.value()),
                    Value.of(line.standardError()),
                    Value.of(line.z()),
                    Value.of(line.p()),
                    Value.of(line.lower()),
                    Value.of(line.upper()),
                    Value.of(line.byFactor()),
                    Value.of(line.standardised()));
        }
        return table.build();
    }

    private static String name(Estimate line) {
        return switch (line.kind()) {
            case LOADING -> line.left() + " =~ " + line.right();
            case RESIDUAL_VARIANCE, FACTOR_VARIANCE, FACTOR_COVARIANCE -> line.left() + " ~~ " + line.right();
            case INTERCEPT, FACTOR_MEAN -> line.left() + " ~1";
        };
    }

    private static Table reliabilities(FactorSolution.Fitted fitted) {
        Table.Builder table = Table.named(
                "cfa.reliability",
                "Reliability of each factor by the model",
                "semTools::compRelSEM(fit); AVE(fit)",
                Column.words("factor", "Factor"),
                Column.three("omega", "Omega (implied variance)"),
                Column.three("omega.obs", "Omega (observed variance)"),
                Column.three("avevar", "Average variance extracted"));
        fitted.reliabilities()
                .forEach(one -> table.row(
                        one.factor(),
                        Value.of(one.omega()),
                        Value.of(one.omegaObserved()),
                        Value.of(one.averageVarianceExtracted())));
        return table.build();
    }

    private static Section invariance(ScaleInput.Grouping grouping, InvarianceResult result) {
        String name = "invariance." + grouping.code();
        String title = "Measurement invariance: " + grouping.label();
        String about = "The same model in each group of at least " + MeasurementModel.SMALLEST_GROUP
                + " people, with more and more held equal. A level holds when CFI falls by no more than .010 and RMSEA"
                + " rises by no more than .015 (Chen 2007).";
        return switch (result) {
            case InvarianceResult.NotTested none -> Section.none(name, title, about, none.reason());
            case InvarianceResult.Tested tested ->
                Section.shown(
                        name, title, about, notes(tested), List.of(sizes(grouping, tested), levels(grouping, tested)));
        };
    }

    private static List<String> notes(InvarianceResult.Tested tested) {
        List<String> notes = new ArrayList<>();
        if (!tested.leftOut().isEmpty()) {
            notes.add("Too small to be compared: " + String.join(", ", tested.leftOut()) + ".");
        }
        for (InvarianceResult.Step step : tested.steps()) {
            switch (step.solution()) {
                case FactorSolution.NotEstimable none -> notes.add(level(step) + ": " + none.reason() + ".");
                case FactorSolution.Inadmissible no -> notes.add(level(step) + ": " + no.reason() + ".");
                case FactorSolution.Fitted fitted -> notes.addAll(fitted.cautions());
            }
        }
        return notes;
    }

    private static Table sizes(ScaleInput.Grouping grouping, InvarianceResult.Tested tested) {
        Table.Builder table = Table.named(
                "invariance.n." + grouping.code(),
                "People in the comparison",
                "",
                Column.words("group", "Group"),
                Column.count("n", "n"));
        tested.groups().forEach(group -> table.row(group.group(), Value.people(group.n())));
        return table.build();
    }

    private static Table levels(ScaleInput.Grouping grouping, InvarianceResult.Tested tested) {
        Table.Builder table = Table.named(
                "invariance.fit." + grouping.code(),
                "Levels of invariance",
                "lavaan::cfa(group = , group.equal = c(\"loadings\", \"intercepts\", \"residuals\"))",
                Column.words("level", "Level"),
                Column.two("chisq", "Chi-square"),
                Column.count("df", "df"),
                Column.three("cfi", "CFI"),
                Column.three("rmsea", "RMSEA"),
                Column.three("srmr", "SRMR"),
                Column.two("chisq.diff", "Change of chi-square"),
                Column.count("df.diff", "of df"),
                Column.p("p.diff", "p"),
                Column.three("cfi.diff", "Change of CFI"),
                Column.three("rmsea.diff", "Change of RMSEA"),
                Column.words("verdict", "Verdict"));
        for (InvarianceResult.Step step : tested.steps()) {
            List<Value> row = new ArrayList<>();
            if (step.solution() instanceof FactorSolution.Fitted fitted) {
                FitIndices fit = fitted.fit();
                row.addAll(List.of(
                        Value.of(fit.chiSquare()),
                        Value.count(fit.df()),
                        Value.of(fit.cfi()),
                        Value.of(fit.rmsea()),
                        Value.of(fit.srmr())));
            } else {
                Value none = new Value.NotDefined("no admissible solution");
                row.addAll(List.of(none, none, none, none, none));
            }
            row.addAll(change(step));
            table.row(level(step), row);
        }
        return table.build();
    }

    private static List<Value> change(InvarianceResult.Step step) {
        if (step.change().isEmpty()) {
            Value first = Value.words("");
            return List.of(first, first, first, first, first, Value.words("the start"));
        }
        InvarianceResult.Change change = step.change().get();
        return List.of(
                Value.of(change.chiSquare()),
                Value.count(change.df()),
                Value.of(change.p()),
                Value.of(change.cfi()),
                Value.of(change.rmsea()),
                Value.words(
                        switch (change.verdict()) {
                            case HOLDS -> "holds";
                            case FAILS -> "fails";
                            case UNKNOWN -> "unknown";
                        }));
    }

    private static String level(InvarianceResult.Step step) {
        return step.level().name().toLowerCase(java.util.Locale.ROOT);
    }
}
