package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Flaw;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.People;
import org.candour.reporting.reliability.matrix.Cholesky;

/** Confirmatory factor analysis of one group of people. */
public final class ConfirmatoryAnalysis {

    private ConfirmatoryAnalysis() {}

    /** Fits the model; every way it can end is a case of the answer. */
    public static FactorSolution of(
            Observations answers, FactorModel model, Method method, Identification identification) {
        try {
            Sample sample = Samples.of(answers, model.items(), "", row -> true, method);
            Estimation estimation =
                    Estimation.of(model, List.of(sample), method, Parameters.Equal.NOTHING, identification);
            return judged(estimation, identification, answers.rows());
        } catch (CannotEstimate obstacle) {
            return obstacle.answer();
        }
    }

    static FactorSolution judged(Estimation estimation, Identification identification, int rows) throws CannotEstimate {
        People people = people(estimation, rows);
        List<Estimate> estimates = Tables.estimates(estimation);
        Optional<FactorSolution> flawed = flaw(estimation, people, estimates);
        return flawed.isPresent()
                ? flawed.get()
                : new FactorSolution.Fitted(
                        estimation.method(),
                        identification,
                        people,
                        Fit.of(estimation),
                        estimates,
                        Tables.reliabilities(estimation),
                        cautions(estimation, people));
    }

    private static People people(Estimation estimation, int rows) {
        int used = 0;
        int complete = 0;
        for (Sample sample : estimation.samples()) {
            used += sample.n();
            for (Pattern pattern : sample.patterns()) {
                complete += pattern.items().length == estimation.items() ? pattern.n() : 0;
            }
        }
        return new People(rows, used, complete);
    }

    private static Optional<FactorSolution> flaw(Estimation estimation, People people, List<Estimate> estimates) {
        for (Estimate line : estimates) {
            if (line.kind() == Estimate.Kind.RESIDUAL_VARIANCE && line.value() < 0) {
                String reason = "the error of " + line.left() + " has a negative variance (a Heywood case)"
                        + where(line.group()) + ": the model cannot be true as it stands";
                return Optional.of(new FactorSolution.Inadmissible(
                        Flaw.NEGATIVE_VARIANCE, reason, estimation.method(), people, estimates));
            }
        }
        for (int g = 0; g < estimation.samples().size(); g++) {
            if (Cholesky.of(estimation.point().structures().get(g).phi(), 1e-10).isEmpty()) {
                String reason = "two factors are not told apart"
                        + where(estimation.samples().get(g).name())
                        + ": the covariance matrix of the factors is not positive definite";
                return Optional.of(new FactorSolution.Inadmissible(
                        Flaw.FACTORS_NOT_POSITIVE_DEFINITE, reason, estimation.method(), people, estimates));
            }
        }
        return Optional.empty();
    }

    private static String where(String group) {
        return group.isEmpty() ? "" : " in group " + group;
    }

    private static List<String> cautions(Estimation estimation, People people) {
        List<String> cautions = new ArrayList<>();
        if (people.used() < 100) {
            cautions.add("fewer than a hundred people: chi-square and standard errors are large-sample figures");
        }
        if (people.used() < 5 * estimation.reportedParameters()) {
            cautions.add("fewer than five people per parameter: estimates are unstable");
        }
        if (estimation.df() == 0) {
            cautions.add(Fit.JUST_IDENTIFIED);
        }
        for (FactorModel.Factor factor : estimation.model().factors()) {
            if (factor.items().size() == 2) {
                cautions.add(factor.name() + " has two items and leans on the other factors");
            }
        }
        return cautions;
    }
}
