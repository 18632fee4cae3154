package org.candour.reporting.reliability.confirmatory;

import java.util.List;

/**
 * Information matrices of the log-likelihood, in the order of the parameters: expected (what lavaan uses with complete
 * answers) and observed, the Hessian of minus log L (what it uses with FIML). Both exact, nothing by differences.
 */
final class Curvature {

    private final Surface.Point at;
    private final boolean observed;
    private final double[][] information;

    private Curvature(Surface.Point at, int parameters, boolean observed) {
        this.at = at;
        this.observed = observed;
        information = new double[parameters][parameters];
    }

    static double[][] expected(Parameters parameters, List<Sample> samples, Surface.Point at) {
        return new Curvature(at, parameters.count(), false).of(parameters, samples);
    }

    static double[][] observed(Parameters parameters, List<Sample> samples, Surface.Point at) {
        return new Curvature(at, parameters.count(), true).of(parameters, samples);
    }

    private double[][] of(Parameters parameters, List<Sample> samples) {
        for (int g = 0; g < samples.size(); g++) {
            int group = g;
            List<Cell> cells = parameters.cells().stream()
                    .filter(cell -> cell.group() == group)
                    .toList();
            group(
                    cells,
                    samples.get(g),
                    at.structures().get(g),
                    at.likelihoods().get(g));
        }
        return information;
    }

    private void group(List<Cell> cells, Sample sample, Structure s, Likelihood likelihood) {
        double[][] lambdaPhi = Matrices.product(s.lambda(), s.phi());
        double[][] w = Direction.basis(s, lambdaPhi);
        Direction[] directions =
                cells.stream().map(cell -> Direction.of(cell, s)).toArray(Direction[]::new);
        double[][] sum = new double[directions.length][directions.length];
        double[] mu = s.mu();
        double[][] sigma = s.sigma();
        for (Pattern pattern : sample.patterns()) {
            Likelihood.part(pattern, mu, sigma).ifPresent(part -> pattern(part, w, directions, sum));
        }
        if (observed) {
            bend(cells, s, likelihood, sum);
        }
        for (int j = 0; j < sum.length; j++) {
            for (int k = 0; k < sum.length; k++) {
                double entry = k <= j ? sum[j][k] : sum[k][j];
                information[cells.get(j).parameter()][cells.get(k).parameter()] += entry;
            }
        }
    }

    private void pattern(Likelihood.Part part, double[][] w, Direction[] directions, double[][] sum) {
        int[] items = part.pattern().items();
        double[][] own = new double[items.length][];
        for (int i = 0; i < items.length; i++) {
            own[i] = w[items[i]];
        }
        double[][] turned = Matrices.transpose(own);
        double[][] q = Matrices.product(turned, Matrices.product(part.a(), own));
        double[][] r = observed ? Matrices.product(turned, Matrices.product(part.ata(), own)) : q;
        double[] v = Matrices.product(turned, part.ad());
        int n = part.pattern().n();
        for (int j = 0; j < directions.length; j++) {
            for (int k = 0; k <= j; k++) {
                sum[j][k] += n
                        * (observed
                                ? directions[j].observed(directions[k], q, r, v)
                                : directions[j].expected(directions[k], q));
            }
        }
    }

    /** What comes from Sigma and mu not moving in straight lines: half of tr(G d2Sigma) + g' d2mu. */
    private static void bend(List<Cell> cells, Structure s, Likelihood likelihood, double[][] sum) {
        double[][] gLambda = Matrices.product(likelihood.bySigma(), s.lambda());
        for (int j = 0; j < sum.length; j++) {
            for (int k = 0; k <= j; k++) {
                Cell one = cells.get(j);
                Cell other = cells.get(k);
                sum[j][k] += one.kind() == Cell.Kind.LOADING
                        ? bent(one, other, s, likelihood, gLambda)
                        : bent(other, one, s, likelihood, gLambda);
            }
        }
    }

    private static double bent(Cell loading, Cell with, Structure s, Likelihood likelihood, double[][] gLambda) {
        if (loading.kind() != Cell.Kind.LOADING) {
            return 0;
        }
        int item = loading.row();
        int factor = loading.column();
        return switch (with.kind()) {
            case LOADING -> s.phi()[factor][with.column()] * likelihood.bySigma()[item][with.row()];
            case FACTOR ->
                (with.column() == factor ? gLambda[item][with.row()] : 0)
                        + (with.row() == factor && with.row() != with.column() ? gLambda[item][with.column()] : 0);
            case FACTOR_MEAN -> with.row() == factor ? likelihood.byMu()[item] / 2 : 0;
            case RESIDUAL, INTERCEPT -> 0;
        };
    }
}
