package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of the matrices are free, which share a parameter and which are fixed; fixed ones are read from the
 * structures a fit starts from.
 */
final class Parameters {

    /** What is held equal over groups, each level with everything before it. */
    enum Equal {
        NOTHING,
        LOADINGS,
        INTERCEPTS,
        RESIDUALS
    }

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Equal equal;
    private final boolean marker;

    Parameters(FactorModel model, int groups, Equal equal, FactorModel.Identification identification) {
        this.equal = equal;
        marker = identification == FactorModel.Identification.MARKER;
        for (int group = 0; group < groups; group++) {
            group(model, group);
        }
    }

    List<Cell> cells() {
        return cells;
    }

    int count() {
        return names.size();
    }

    private void group(FactorModel model, int group) {
        List<String> items = model.items();
        int factors = model.factors().size();
        boolean unitFree = group > 0 && equal.compareTo(Equal.LOADINGS) >= 0;
        for (int r = 0; r < factors; r++) {
            for (String item : model.factors().get(r).items()) {
                if (!marker || !item.equals(model.factors().get(r).items().getFirst())) {
                    free(group, Cell.Kind.LOADING, items.indexOf(item), r, Equal.LOADINGS);
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            free(group, Cell.Kind.RESIDUAL, i, 0, Equal.RESIDUALS);
            free(group, Cell.Kind.INTERCEPT, i, 0, Equal.INTERCEPTS);
        }
        for (int r = 0; r < factors; r++) {
            for (int c = 0; c <= r; c++) {
                if (c < r || marker || unitFree) {
                    add(group, Cell.Kind.FACTOR, r, c, "own " + group);
                }
            }
            if (group > 0 && equal.compareTo(Equal.INTERCEPTS) >= 0) {
                add(group, Cell.Kind.FACTOR_MEAN, r, 0, "own " + group);
            }
        }
    }

    private void free(int group, Cell.Kind kind, int row, int column, Equal from) {
        add(group, kind, row, column, equal.compareTo(from) >= 0 ? "all" : "own " + group);
    }

    private void add(int group, Cell.Kind kind, int row, int column, String whose) {
        String name = kind + " " + row + " " + column + " " + whose;
        int parameter = names.computeIfAbsent(name, ignored -> names.size());
        cells.add(new Cell(group, kind, row, column, parameter));
    }

    /** The parameters that come nearest to these structures: the mean of the cells each one fills. */
    double[] read(List<Structure> structures) {
        double[] sum = new double[count()];
        int[] shared = new int[count()];
        for (Cell cell : cells) {
            sum[cell.parameter()] += cell.in(structures.get(cell.group()));
            shared[cell.parameter()]++;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= shared[i];
        }
        return sum;
    }

    /** The structures with these parameters put in. */
    List<Structure> fill(List<Structure> fixed, double[] values) {
        List<Structure> filled = fixed.stream().map(Structure::copy).toList();
        for (Cell cell : cells) {
            cell.put(filled.get(cell.group()), values[cell.parameter()]);
        }
        return filled;
    }
}
