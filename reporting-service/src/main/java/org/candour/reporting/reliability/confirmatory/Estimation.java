package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * A model brought to its highest likelihood.
 *
 * @param meansCount whether means are part of the model: with FIML and over groups; else every mean is its item's own
 *     and neither it nor its residual is counted, as in lavaan
 */
record Estimation(
        FactorModel model,
        List<Sample> samples,
        Method method,
        boolean meansCount,
        Parameters parameters,
        Surface.Point point) {

    static Estimation of(
            FactorModel model,
            List<Sample> samples,
            Method method,
            Parameters.Equal equal,
            Identification identification)
            throws CannotEstimate {
        boolean means = method == Method.FIML || samples.size() > 1;
        Parameters unit = new Parameters(model, samples.size(), equal, Identification.UNIT_VARIANCE);
        if (degrees(samples, unit.count()) < 0) {
            throw new CannotEstimate(
                    Obstacle.NOT_IDENTIFIED,
                    "the model has more parameters than there are variances and covariances to explain");
        }
        List<Structure> start = Start.of(model, samples);
        Surface surface = new Surface(unit, samples, start);
        Surface.Point point = new Newton(surface)
                .descend(unit.read(start))
                .orElseThrow(() -> new CannotEstimate(
                        Obstacle.NO_CONVERGENCE,
                        "no solution: the likelihood has no highest point the search could find, which happens when "
                                + "a factor has too few good items, or too few people answered"));
        List<Structure> upright = upright(model, point.structures(), identification);
        Parameters asked = new Parameters(model, samples.size(), equal, identification);
        Optional<Surface.Point> turned = new Surface(asked, samples, upright).at(asked.read(upright));
        Estimation estimation = new Estimation(model, samples, method, means, asked, turned.orElse(point));
        estimation.covariance();
        return estimation;
    }

    int items() {
        return samples.getFirst().items();
    }

    int df() {
        return degrees(samples, parameters.count());
    }

    int reportedParameters() {
        return parameters.count() - (meansCount ? 0 : items());
    }

    private static int degrees(List<Sample> samples, int parameters) {
        int p = samples.getFirst().items();
        return samples.size() * (p * (p + 1) / 2 + p) - parameters;
    }

    /** Covariances of the estimates. An information matrix that has no inverse means a parameter nothing decides. */
    double[][] covariance() throws CannotEstimate {
        double[][] information = method == Method.FIML
                ? Curvature.observed(parameters, samples, point)
                : Curvature.expected(parameters, samples, point);
        return Cholesky.of(information, 1e-10)
                .orElseThrow(() -> new CannotEstimate(
                        Obstacle.NOT_IDENTIFIED,
                        "the answers do not decide every parameter: a factor needs three items, or two and another "
                                + "factor it correlates with"))
                .inverse();
    }

    /** Factors pointing the way of their marker, and in its units if asked. */
    private static List<Structure> upright(FactorModel model, List<Structure> solved, Identification identification)
            throws CannotEstimate {
        double[] unit = new double[model.factors().size()];
        Structure first = solved.getFirst();
        for (int r = 0; r < unit.length; r++) {
            String marker = model.factors().get(r).items().getFirst();
            int item = model.items().indexOf(marker);
            double loading = first.lambda()[item][r];
            if (identification == Identification.MARKER
                    && Math.abs(loading) < 1e-6 * Math.sqrt(first.sigma()[item][item])) {
                throw new CannotEstimate(
                        Obstacle.NOT_IDENTIFIED,
                        marker + " does not load on its factor and cannot give it its unit: put another item first");
            }
            unit[r] = identification == Identification.MARKER ? 1 / loading : loading < 0 ? -1 : 1;
        }
        List<Structure> turned = new ArrayList<>();
        for (Structure s : solved) {
            turned.add(s.inUnits(unit));
        }
        return turned;
    }
}
