package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Fitted;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;
import org.candour.reporting.reliability.confirmatory.InvarianceResult.Change;
import org.candour.reporting.reliability.confirmatory.InvarianceResult.GroupSize;
import org.candour.reporting.reliability.confirmatory.InvarianceResult.Level;
import org.candour.reporting.reliability.confirmatory.InvarianceResult.Step;

/**
 * Do the items measure the same thing in every group? The same model with more and more held equal: Meredith (1993),
 * Psychometrika 58, 525-543; Vandenberg and Lance (2000), Organizational Research Methods 3, 4-70. R: {@code cfa(group =
 * , group.equal = )} of lavaan 0.6-14.
 */
public final class MeasurementInvariance {

    private MeasurementInvariance() {}

    /**
     * All four levels.
     *
     * @param group the group of each row, empty where it is not known (such rows are left out)
     * @param smallest groups with fewer people in the analysis are left out and named; a hundred is the usual least
     */
    public static InvarianceResult of(
            Observations answers, List<Optional<String>> group, FactorModel model, Method method, int smallest) {
        if (group.size() != answers.rows()) {
            throw new IllegalArgumentException("one group per row");
        }
        double[][] columns = answers.columns(model.items());
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int row = 0; row < group.size(); row++) {
            int answered = 0;
            for (double[] column : columns) {
                answered += Double.isNaN(column[row]) ? 0 : 1;
            }
            boolean used = method == Method.FIML ? answered > 0 : answered == columns.length;
            group.get(row).ifPresent(name -> sizes.merge(name, used ? 1 : 0, Integer::sum));
        }
        List<GroupSize> kept = new ArrayList<>();
        List<String> small = new ArrayList<>();
        sizes.forEach((name, n) -> {
            if (n < smallest) {
                small.add(name);
            } else {
                kept.add(new GroupSize(name, n));
            }
        });
        if (kept.size() < 2) {
            return new InvarianceResult.NotTested(
                    Obstacle.TOO_FEW_PEOPLE,
                    "comparing needs two groups of at least " + smallest + " people; too small: "
                            + (small.isEmpty() ? "none, there are no others" : String.join(", ", small)));
        }
        try {
            List<Sample> samples = new ArrayList<>();
            for (GroupSize each : kept) {
                samples.add(Samples.of(
                        answers,
                        model.items(),
                        each.group(),
                        row -> group.get(row).filter(each.group()::equals).isPresent(),
                        method));
            }
            return new InvarianceResult.Tested(method, kept, small, steps(model, samples, method, answers.rows()));
        } catch (CannotEstimate obstacle) {
            FactorSolution.NotEstimable why = obstacle.answer();
            return new InvarianceResult.NotTested(why.obstacle(), why.reason());
        }
    }

    private static List<Step> steps(FactorModel model, List<Sample> samples, Method method, int rows) {
        List<Step> steps = new ArrayList<>();
        for (Level level : Level.values()) {
            FactorSolution solution = fit(model, samples, method, level, rows);
            Optional<Change> change = steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(change(steps.getLast().solution(), solution));
            steps.add(new Step(level, solution, change));
        }
        return steps;
    }

    private static FactorSolution fit(FactorModel model, List<Sample> samples, Method method, Level level, int rows) {
        Parameters.Equal equal = switch (level) {
            case CONFIGURAL -> Parameters.Equal.NOTHING;
            case METRIC -> Parameters.Equal.LOADINGS;
            case SCALAR -> Parameters.Equal.INTERCEPTS;
            case STRICT -> Parameters.Equal.RESIDUALS;
        };
        try {
            Identification unit = Identification.UNIT_VARIANCE;
            return ConfirmatoryAnalysis.judged(Estimation.of(model, samples, method, equal, unit), unit, rows);
        } catch (CannotEstimate obstacle) {
            return obstacle.answer();
        }
    }

    private static Change change(FactorSolution before, FactorSolution after) {
        if (!(before instanceof Fitted(var m, var i, var p, FitIndices less, var e, var r, var c))
                || !(after instanceof Fitted(var m2, var i2, var p2, FitIndices more, var e2, var r2, var c2))) {
            Statistic none = Statistic.notDefined("one of the two models compared has no admissible solution");
            return new Change(none, 0, none, none, none, none, InvarianceResult.Verdict.UNKNOWN);
        }
        int df = more.df() - less.df();
        Statistic chiSquare = difference(more.chiSquare(), less.chiSquare());
        Statistic cfi = difference(more.cfi(), less.cfi());
        Statistic rmsea = difference(more.rmsea(), less.rmsea());
        return new Change(
                chiSquare,
                df,
                df == 0
                        ? Statistic.notDefined("the two models are the same")
                        : chiSquare.map(x -> Fit.upperTail(x, df)),
                cfi,
                rmsea,
                difference(more.srmr(), less.srmr()),
                verdict(cfi, rmsea));
    }

    private static Statistic difference(Statistic more, Statistic less) {
        return less.number().isEmpty() ? less : more.map(x -> x - less.number().getAsDouble());
    }

    private static InvarianceResult.Verdict verdict(Statistic cfi, Statistic rmsea) {
        if (cfi.number().isEmpty() || rmsea.number().isEmpty()) {
            return InvarianceResult.Verdict.UNKNOWN;
        }
        return cfi.number().getAsDouble() >= InvarianceResult.CFI_LOSS
                        && rmsea.number().getAsDouble() <= InvarianceResult.RMSEA_GAIN
                ? InvarianceResult.Verdict.HOLDS
                : InvarianceResult.Verdict.FAILS;
    }
}
