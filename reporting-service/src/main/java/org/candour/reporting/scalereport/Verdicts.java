package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.confirmatory.FactorSolution;
import org.candour.reporting.reliability.confirmatory.FitIndices;
import org.candour.reporting.reliability.confirmatory.InvarianceResult;
import org.candour.reporting.reliability.retest.Agreement;
import org.candour.reporting.reliability.retest.IntraclassForm;
import org.candour.reporting.reliability.retest.LimitsOfAgreement;

/**
 * A verdict on each measurement property by the criteria for good measurement properties of COSMIN (Prinsen et al. 2018,
 * Quality of Life Research 27, 1147-1157, table 1). A property that was not looked at is indeterminate, never sufficient.
 */
final class Verdicts {
    static final double CFI = 0.95;
    static final double RMSEA = 0.06;
    static final double SRMR = 0.08;
    static final double ALPHA = 0.70;
    static final double INTRACLASS = 0.70;
    private static final String SOURCE = "COSMIN, Prinsen 2018";

    private final ScaleInput input;
    private final ScaleFigures figures;
    private final Table.Builder table = Table.named(
            "cosmin",
            "Verdicts",
            "",
            Column.words("property", "Property"),
            Column.words("verdict", "Verdict"),
            Column.words("found", "What was found"),
            Column.words("threshold", "Sufficient when"),
            Column.words("source", "Source"));

    private Verdicts(ScaleInput input, ScaleFigures figures) {
        this.input = input;
        this.figures = figures;
    }

    static Section section(ScaleInput input, ScaleFigures figures) {
        Verdicts verdicts = new Verdicts(input, figures);
        Verdict structure = verdicts.structure();
        verdicts.consistency(structure);
        verdicts.retest();
        verdicts.error();
        verdicts.invariance();
        verdicts.row(
                "Hypotheses (known groups)",
                Verdict.INDETERMINATE,
                "no hypothesis was stated beforehand",
                "the result agrees with the hypothesis",
                SOURCE);
        verdicts.row(
                "Content validity, criterion validity, responsiveness",
                Verdict.INDETERMINATE,
                "answers of one wave cannot tell",
                "see the source",
                SOURCE);
        verdicts.ends();
        return Section.shown(
                "verdicts",
                "Verdicts by COSMIN",
                "+ sufficient, - insufficient, ? indeterminate. They follow fixed thresholds; a person decides about the"
                        + " status of the scale.",
                List.of(),
                List.of(verdicts.table.build()));
    }

    private Verdict structure() {
        String threshold = "CFI or TLI > .95, or RMSEA < .06, or SRMR < .08 (confirmatory factor analysis)";
        if (figures.confirmatory() instanceof FactorSolution.Fitted fitted
                && fitted.fit().df() > 0) {
            FitIndices fit = fitted.fit();
            boolean good = above(fit.cfi(), CFI)
                    || above(fit.tli(), CFI)
                    || below(fit.rmsea(), RMSEA)
                    || below(fit.srmr(), SRMR);
            Verdict verdict = good ? Verdict.SUFFICIENT : Verdict.INSUFFICIENT;
            row(
                    "Structural validity",
                    verdict,
                    "CFI " + words(fit.cfi()) + ", TLI " + words(fit.tli()) + ", RMSEA " + words(fit.rmsea())
                            + ", SRMR " + words(fit.srmr()),
                    threshold,
                    SOURCE);
            return verdict;
        }
        String why = switch (figures.confirmatory()) {
            case FactorSolution.Fitted ignored -> "a model without degrees of freedom fits any answers";
            case FactorSolution.Inadmissible no -> no.reason();
            case FactorSolution.NotEstimable no -> no.reason();
        };
        row("Structural validity", Verdict.INDETERMINATE, why, threshold, SOURCE);
        return Verdict.INDETERMINATE;
    }

    private void consistency(Verdict structure) {
        List<ScaleReliability> parts = input.subScales().isEmpty()
                ? List.of(figures.reliability())
                : figures.subScales().stream().map(SubScaleFigures::reliability).toList();
        List<String> found = new ArrayList<>();
        boolean all = true;
        boolean known = true;
        for (ScaleReliability part : parts) {
            Statistic value = part.headline().value();
            boolean shown = part.complete() >= Value.LEAST && value.number().isPresent();
            known &= shown;
            all &= shown && value.number().orElse(0) >= ALPHA;
            found.add(shown ? words(value) : "not computed");
        }
        Verdict verdict = structure != Verdict.SUFFICIENT || !known
                ? Verdict.INDETERMINATE
                : all ? Verdict.SUFFICIENT : Verdict.INSUFFICIENT;
        row(
                "Internal consistency",
                verdict,
                parts.getFirst().headline().name() + " " + String.join(", ", found)
                        + (structure == Verdict.SUFFICIENT ? "" : "; but the structure is not shown to be sufficient"),
                "sufficient structure, and alpha >= .70 for each scale that is one thing",
                SOURCE);
    }

    private void retest() {
        String threshold = "ICC >= .70";
        if (figures.retest().agreement().isEmpty()
                || figures.retest().agreement().get().n() < Value.LEAST) {
            row("Reliability over time", Verdict.INDETERMINATE, "no retest of 10 people or more", threshold, SOURCE);
            return;
        }
        Statistic icc = figures.retest()
                .agreement()
                .get()
                .coefficient(IntraclassForm.SINGLE_AGREEMENT)
                .estimate();
        row(
                "Reliability over time",
                icc.number().isEmpty()
                        ? Verdict.INDETERMINATE
                        : icc.number().getAsDouble() >= INTRACLASS ? Verdict.SUFFICIENT : Verdict.INSUFFICIENT,
                "ICC(2,1) " + words(icc),
                threshold,
                SOURCE);
    }

    private void error() {
        String threshold = "SDC or limits of agreement < smallest important change (MIC)";
        OptionalDouble important = input.smallestImportantChange();
        if (important.isEmpty()
                || figures.retest().agreement().isEmpty()
                || figures.retest().agreement().get().n() < Value.LEAST) {
            row(
                    "Measurement error",
                    Verdict.INDETERMINATE,
                    important.isEmpty() ? "the smallest important change is not known" : "no retest",
                    threshold,
                    SOURCE);
            return;
        }
        Agreement agreement = figures.retest().agreement().get();
        LimitsOfAgreement limits = figures.retest().limits().orElseThrow();
        Statistic change = agreement.smallestChangeAgreement();
        double reach = Math.max(
                Math.abs(limits.lower().number().orElse(Double.MAX_VALUE)),
                Math.abs(limits.upper().number().orElse(Double.MAX_VALUE)));
        boolean good = below(change, important.getAsDouble()) || reach < important.getAsDouble();
        row(
                "Measurement error",
                change.number().isEmpty() ? Verdict.INDETERMINATE : good ? Verdict.SUFFICIENT : Verdict.INSUFFICIENT,
                "SDC " + words(change) + ", MIC " + important.getAsDouble(),
                threshold,
                SOURCE);
    }

    private void invariance() {
        String threshold = "no important differences: scalar invariance holds";
        if (figures.invariance().isEmpty()) {
            row("Measurement invariance", Verdict.INDETERMINATE, "no groups were given", threshold, SOURCE);
        }
        figures.invariance().forEach((grouping, result) -> {
            String property = "Measurement invariance: " + grouping.label();
            switch (result) {
                case InvarianceResult.NotTested none ->
                    row(property, Verdict.INDETERMINATE, none.reason(), threshold, SOURCE + "; Chen 2007");
                case InvarianceResult.Tested tested ->
                    row(property, verdict(tested), levels(tested), threshold, SOURCE + "; Chen 2007");
            }
        });
    }

    private static Verdict verdict(InvarianceResult.Tested tested) {
        Verdict verdict = Verdict.SUFFICIENT;
        for (InvarianceResult.Step step : tested.steps()) {
            boolean counts =
                    step.level() == InvarianceResult.Level.METRIC || step.level() == InvarianceResult.Level.SCALAR;
            if (!counts || step.change().isEmpty()) {
                continue;
            }
            switch (step.change().get().verdict()) {
                case FAILS -> {
                    return Verdict.INSUFFICIENT;
                }
                case UNKNOWN -> verdict = Verdict.INDETERMINATE;
                case HOLDS -> {}
            }
        }
        return verdict;
    }

    private static String levels(InvarianceResult.Tested tested) {
        List<String> words = new ArrayList<>();
        for (InvarianceResult.Step step : tested.steps()) {
            step.change()
                    .ifPresent(change -> words.add(step.level().name().toLowerCase(Locale.ROOT) + " "
                            + change.verdict().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", words);
    }

    private void ends() {
        var scores = figures.reliability().scores();
        double most = Math.max(
                scores.floorPercent().number().orElse(0),
                scores.ceilingPercent().number().orElse(0));
        row(
                "Floor and ceiling of the score",
                most > 15 ? Verdict.INSUFFICIENT : Verdict.SUFFICIENT,
                most > 15 ? "more than 15 % at an end" : "not more than 15 % at either end",
                "at most 15 % at the lowest and at the highest score",
                "Terwee 2007");
    }

    private void row(String property, Verdict verdict, String found, String threshold, String source) {
        table.row(
                property,
                Value.words(verdict.sign() + " " + verdict.word()),
                Value.words(found),
                Value.words(threshold),
                Value.words(source));
    }

    private static boolean above(Statistic statistic, double bar) {
        return statistic.number().isPresent() && statistic.number().getAsDouble() > bar;
    }

    private static boolean below(Statistic statistic, double bar) {
        return statistic.number().isPresent() && statistic.number().getAsDouble() < bar;
    }

    private static String words(Statistic statistic) {
        return statistic.number().isPresent()
                ? String.format(Locale.UK, "%.3f", statistic.number().getAsDouble())
                : "not defined";
    }
}
