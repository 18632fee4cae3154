package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Erf;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.confirmatory.Estimate.Kind;
import org.candour.reporting.reliability.confirmatory.FactorSolution.FactorReliability;

/** Writes an estimated model down: the parameter table and the reliability of each factor. */
final class Tables {

    private static final double Z = 1.9599639845400545;

    private final Estimation model;
    private final List<String> items;
    private final List<String> factors;
    private final double[][] covariance;
    private final Map<String, Integer> free = new HashMap<>();

    private Tables(Estimation model) throws CannotEstimate {
        this.model = model;
        items = model.model().items();
        factors = model.model().factors().stream().map(FactorModel.Factor::name).toList();
        covariance = model.covariance();
        for (Cell cell : model.parameters().cells()) {
            free.put(key(cell.group(), cell.kind(), cell.row(), cell.column()), cell.parameter());
        }
    }

    static List<Estimate> estimates(Estimation model) throws CannotEstimate {
        return new Tables(model).estimates();
    }

    private static String key(int group, Cell.Kind kind, int row, int column) {
        return group + " " + kind + " " + row + " " + column;
    }

    private List<Estimate> estimates() {
        List<Estimate> lines = new ArrayList<>();
        for (int g = 0; g < model.samples().size(); g++) {
            group(g, lines);
        }
        return lines;
    }

    private void group(int g, List<Estimate> lines) {
        Structure s = model.point().structures().get(g);
        double[] item = sd(s.sigma());
        double[] factor = sd(s.phi());
        for (int r = 0; r < factors.size(); r++) {
            for (String code : model.model().factors().get(r).items()) {
                int i = items.indexOf(code);
                lines.add(line(g, Kind.LOADING, Cell.Kind.LOADING, i, r, factor[r], factor[r] / item[i]));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(g, Kind.RESIDUAL_VARIANCE, Cell.Kind.RESIDUAL, i, 0, 1, 1 / (item[i] * item[i])));
        }
        for (int r = 0; r < factors.size(); r++) {
            for (int c = 0; c <= r; c++) {
                double scale = 1 / (factor[r] * factor[c]);
                Kind kind = r == c ? Kind.FACTOR_VARIANCE : Kind.FACTOR_COVARIANCE;
                lines.add(line(g, kind, Cell.Kind.FACTOR, r, c, scale, scale));
            }
        }
        if (model.meansCount()) {
            for (int i = 0; i < items.size(); i++) {
                lines.add(line(g, Kind.INTERCEPT, Cell.Kind.INTERCEPT, i, 0, 1, 1 / item[i]));
            }
            for (int r = 0; r < factors.size(); r++) {
                lines.add(line(g, Kind.FACTOR_MEAN, Cell.Kind.FACTOR_MEAN, r, 0, 1 / factor[r], 1 / factor[r]));
            }
        }
    }

    private Estimate line(int g, Kind kind, Cell.Kind cell, int row, int column, double byFactor, double all) {
        double value =
                new Cell(g, cell, row, column, 0).in(model.point().structures().get(g));
        Integer parameter = free.get(key(g, cell, row, column));
        Statistic se = parameter == null
                ? Statistic.notDefined("fixed, not estimated")
                : Statistic.of(Math.sqrt(covariance[parameter][parameter]));
        boolean ofItem = cell == Cell.Kind.RESIDUAL || cell == Cell.Kind.INTERCEPT;
        String left = kind == Kind.FACTOR_COVARIANCE || kind == Kind.LOADING
                ? factors.get(column)
                : ofItem ? items.get(row) : factors.get(row);
        String right = kind == Kind.LOADING ? items.get(row) : ofItem ? items.get(row) : factors.get(row);
        return new Estimate(
                model.samples().get(g).name(),
                kind,
                left,
                right,
                value,
                parameter != null,
                se,
                se.map(e -> value / e),
                se.map(e -> Erf.erfc(Math.abs(value / e) / Math.sqrt(2))),
                se.map(e -> value - Z * e),
                se.map(e -> value + Z * e),
                value * byFactor,
                value * all);
    }

    private static double[] sd(double[][] cov) {
        double[] sd = new double[cov.length];
        for (int i = 0; i < sd.length; i++) {
            sd[i] = Math.sqrt(cov[i][i]);
        }
        return sd;
    }

    static List<FactorReliability> reliabilities(Estimation model) {
        List<FactorReliability> lines = new ArrayList<>();
        List<String> items = model.model().items();
        for (int g = 0; g < model.samples().size(); g++) {
            Structure s = model.point().structures().get(g);
            double[][] sigma = s.sigma();
            double[][] observed = model.samples().get(g).unrestricted().cov();
            for (int r = 0; r < model.model().factors().size(); r++) {
                FactorModel.Factor factor = model.model().factors().get(r);
                int[] own = factor.items().stream().mapToInt(items::indexOf).toArray();
                double sum = 0;
                double squares = 0;
                double variances = 0;
                double implied = 0;
                double seen = 0;
                for (int i : own) {
                    sum += s.lambda()[i][r];
                    squares += s.lambda()[i][r] * s.lambda()[i][r];
                    variances += observed[i][i];
                    for (int j : own) {
                        implied += sigma[i][j];
                        seen += observed[i][j];
                    }
                }
                double phi = s.phi()[r][r];
                lines.add(new FactorReliability(
                        model.samples().get(g).name(),
                        factor.name(),
                        share(sum * sum * phi, implied),
                        share(sum * sum * phi, seen),
                        share(squares * phi, variances)));
            }
        }
        return lines;
    }

    private static Statistic share(double part, double whole) {
        return whole <= 1e-12 * part
                ? Statistic.notDefined("the sum of the items has no variance")
                : Statistic.of(part / whole);
    }
}
