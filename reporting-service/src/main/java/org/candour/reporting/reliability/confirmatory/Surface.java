package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deviance of everybody as a function of the parameters. */
record Surface(Parameters parameters, List<Sample> samples, List<Structure> fixed) {

    /** Everything known at one point. */
    record Point(
            double[] values,
            List<Structure> structures,
            List<Likelihood> likelihoods,
            double deviance,
            double[] gradient) {}

    /** Empty where an implied covariance matrix is not positive definite. */
    Optional<Point> at(double[] values) {
        List<Structure> structures = parameters.fill(fixed, values);
        List<Likelihood> likelihoods = new ArrayList<>();
        double deviance = 0;
        for (int g = 0; g < samples.size(); g++) {
            Structure s = structures.get(g);
            Optional<Likelihood> found = Likelihood.of(samples.get(g).patterns(), s.mu(), s.sigma());
            if (found.isEmpty() || !Double.isFinite(found.get().deviance())) {
                return Optional.empty();
            }
            likelihoods.add(found.get());
            deviance += found.get().deviance();
        }
        double[] gradient = new double[parameters.count()];
        List<double[][]> lambdaPhi = structures.stream()
                .map(s -> Matrices.product(s.lambda(), s.phi()))
                .toList();
        for (Cell cell : parameters.cells()) {
            int g = cell.group();
            gradient[cell.parameter()] += cell.gradient(structures.get(g), lambdaPhi.get(g), likelihoods.get(g));
        }
        return Optional.of(new Point(values, structures, likelihoods, deviance, gradient));
    }
}
