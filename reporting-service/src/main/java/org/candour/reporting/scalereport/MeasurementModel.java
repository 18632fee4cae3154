package org.candour.reporting.scalereport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.confirmatory.ConfirmatoryAnalysis;
import org.candour.reporting.reliability.confirmatory.FactorModel;
import org.candour.reporting.reliability.confirmatory.FactorModel.Factor;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;
import org.candour.reporting.reliability.confirmatory.InvarianceResult;
import org.candour.reporting.reliability.confirmatory.MeasurementInvariance;
import org.candour.reporting.reliability.confirmatory.Observations;

/**
 * The structure a scale is written for: one factor per sub-scale, or one for all items.
 *
 * @param model the factors; none when no factor has an item that varies
 * @param method how gaps are dealt with
 * @param why the reason for the method, in words
 */
record MeasurementModel(Optional<FactorModel> model, Observations answers, Method method, String why) {

    /** Groups smaller than this bear no model of their own. */
    static final int SMALLEST_GROUP = 100;

    private static final FactorSolution TOO_FEW_ITEMS = new FactorSolution.NotEstimable(
            Obstacle.NOT_IDENTIFIED, "a model of one factor needs at least three items with variance");

    static MeasurementModel of(ScaleInput input, ScaleReliability reliability) {
        List<String> varying = reliability.pairwise().items();
        List<Factor> factors = input.subScales().isEmpty()
                ? factor(input.code(), varying, varying)
                : input.subScales().stream()
                        .flatMap(part -> factor(part.name(), part.items(), varying).stream())
                        .toList();
        Observations answers = Observations.of(input.table(), input.codes(), input.reversed());
        long patterns = reliability.missing().patterns().size();
        Optional<FactorModel> model = factors.isEmpty() ? Optional.empty() : Optional.of(new FactorModel(factors));
        if (reliability.complete() == reliability.anyAnswered()) {
            return new MeasurementModel(
                    model, answers, Method.COMPLETE, "Maximum likelihood: everybody answered all items.");
        }
        return patterns > input.effort().patterns()
                ? new MeasurementModel(
                        model,
                        answers,
                        Method.COMPLETE,
                        "Maximum likelihood on complete answers only (listwise): the answers have more than "
                                + input.effort().patterns()
                                + " patterns of missing answers, too many for full information.")
                : new MeasurementModel(
                        model,
                        answers,
                        Method.FIML,
                        "Full information maximum likelihood (FIML): everybody who answered any item counts.");
    }

    private static List<Factor> factor(String name, List<String> items, List<String> varying) {
        List<String> kept = items.stream().filter(varying::contains).toList();
        return kept.isEmpty() ? List.of() : List.of(new Factor(name, kept));
    }

    FactorSolution fit() {
        return usable().<FactorSolution>map(
                        found -> ConfirmatoryAnalysis.of(answers, found, method, Identification.UNIT_VARIANCE))
                .orElse(TOO_FEW_ITEMS);
    }

    Map<ScaleInput.Grouping, InvarianceResult> invariance(ScaleInput input, StepProgress progress) {
        Map<ScaleInput.Grouping, InvarianceResult> results = new LinkedHashMap<>();
        for (ScaleInput.Grouping grouping : input.groupings()) {
            results.put(
                    grouping,
                    usable().map(found -> MeasurementInvariance.of(
                                    answers, SafeGroups.of(grouping).groups(), found, method, SMALLEST_GROUP))
                            .orElse(new InvarianceResult.NotTested(
                                    Obstacle.NOT_IDENTIFIED,
                                    "a model of one factor needs at least three items with variance")));
            progress.step(
                    "Invariance over groups",
                    80 + 15 * results.size() / input.groupings().size());
        }
        return results;
    }

    private Optional<FactorModel> usable() {
        return model.filter(found -> found.items().size() >= 3);
    }
}
