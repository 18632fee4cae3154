package org.candour.reporting.scalereport;

import java.util.List;
import java.util.Map;
import org.candour.reporting.reliability.AlphaBootstrap;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.ShuffledAnswers;
import org.candour.reporting.reliability.SplitHalves;
import org.candour.reporting.reliability.confirmatory.FactorSolution;
import org.candour.reporting.reliability.confirmatory.InvarianceResult;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Sphericity;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;

/** What the mathematics says about a scale, in full and before anything is withheld. Stays in this package. */
record ScaleFigures(
        ScaleReliability reliability,
        AlphaBootstrap bootstrap,
        Outcome<SplitHalves> halves,
        Outcome<SplitHalves> halvesStandardised,
        Outcome<OneFactorOmega> omega,
        Outcome<HierarchicalOmega> hierarchical,
        Outcome<PolychoricCorrelations> polychoric,
        Outcome<OrdinalReliability> ordinal,
        Outcome<SamplingAdequacy> adequacy,
        Outcome<Sphericity> sphericity,
        Outcome<ParallelAnalysis> parallel,
        Outcome<FactorAnalysis> minres,
        Outcome<FactorAnalysis> likelihood,
        MeasurementModel model,
        FactorSolution confirmatory,
        List<SubScaleFigures> subScales,
        Map<ScaleInput.Grouping, InvarianceResult> invariance,
        GroupFigures groups,
        RetestFigures retest) {

    /** Group factors behind omega hierarchical: three, as psych asks for. */
    static final int GROUP_FACTORS = 3;

    static ScaleFigures of(ScaleInput input, ScaleReliability reliability, StepProgress progress) {
        ItemMatrix matrix = input.matrix();
        Effort effort = input.effort();
        long seed = input.seed();
        progress.step("Intervals of alpha", 5);
        AlphaBootstrap bootstrap = AlphaBootstrap.of(
                matrix, Treatment.PAIRWISE, effort.bootstraps(), seed, progress.part("Intervals of alpha", 5, 25));
        Outcome<ItemCorrelations> items = reliability.pairwise().correlations();
        progress.step("Split halves and omega", 26);
        Outcome<SplitHalves> halves = items.flatMap(found -> SplitHalves.of(found, seed));
        Outcome<SplitHalves> standardised = items.flatMap(found -> SplitHalves.standardised(found, seed));
        Outcome<OneFactorOmega> omega = items.flatMap(OneFactorOmega::of);
        Outcome<HierarchicalOmega> hierarchical =
                items.flatMap(found -> HierarchicalOmega.of(found, GROUP_FACTORS, seed));
        progress.step("Polychoric correlations", 30);
        Outcome<PolychoricCorrelations> polychoric = PolychoricCorrelations.of(
                matrix, PolychoricCorrelations.Rule.GLOBAL, progress.part("Polychoric correlations", 30, 40));
        progress.step("Parallel analysis", 40);
        Outcome<ParallelAnalysis> parallel = items.flatMap(found -> ParallelAnalysis.of(
                found,
                ShuffledAnswers.of(matrix, found.items()),
                effort.replications(),
                seed,
                progress.part("Parallel analysis", 40, 65)));
        progress.step("Factor analysis", 65);
        int factors = factors(parallel);
        Outcome<FactorAnalysis> minres = items.flatMap(found ->
                FactorAnalysis.of(found, factors, FactorAnalysis.Extract.MINRES, FactorAnalysis.Turn.OBLIMIN, seed));
        Outcome<FactorAnalysis> likelihood = items.flatMap(found ->
                FactorAnalysis.of(found, factors, FactorAnalysis.Extract.ML, FactorAnalysis.Turn.VARIMAX, seed));
        progress.step("Confirmatory factor analysis", 70);
        MeasurementModel model = MeasurementModel.of(input, reliability);
        FactorSolution confirmatory = model.fit();
        progress.step("Invariance over groups", 80);
        Map<ScaleInput.Grouping, InvarianceResult> invariance = model.invariance(input, progress);
        progress.step("Groups and occasions", 95);
        return new ScaleFigures(
                reliability,
                bootstrap,
                halves,
                standardised,
                omega,
                hierarchical,
                polychoric,
                polychoric.flatMap(OrdinalReliability::of),
                items.flatMap(SamplingAdequacy::of),
                items.flatMap(Sphericity::of),
                parallel,
                minres,
                likelihood,
                model,
                confirmatory,
                input.subScales().stream()
                        .map(part -> SubScaleFigures.of(input, part))
                        .toList(),
                invariance,
                GroupFigures.of(input, reliability),
                RetestFigures.of(input, reliability));
    }

    /** As many as parallel analysis suggests; one where it suggests none or cannot be done. */
    private static int factors(Outcome<ParallelAnalysis> parallel) {
        return Math.max(
                1,
                parallel.found()
                        .map(found -> found.normalComponents().suggested())
                        .orElse(1));
    }
}
