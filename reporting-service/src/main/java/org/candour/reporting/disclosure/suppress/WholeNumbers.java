package org.candour.reporting.disclosure.suppress;

import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The integer programme behind {@link LinearSearch#corner}: only for corners that are not whole numbers. */
final class WholeNumbers {
    private static final long LIMIT_MILLIS = 3_000;

    private WholeNumbers() {}

    /** Whole values of the cluster with the greatest or least target, or null when not found in time. */
    static int @Nullable [] corner(LinkedCells cells, int[] cluster, int target, boolean greatest) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = LIMIT_MILLIS;
        model.options.time_suffice = LIMIT_MILLIS;
        var variables = new Variable[cells.size()];
        for (int cell : cluster) {
            variables[cell] = model.newVariable("x" + cell).integer(true).lower(0);
            if (cell == target) {
                variables[cell].weight(1);
            }
        }
        int number = 0;
        for (var relation : cells.touching(cluster)) {
            var expression = model.newExpression("r" + number++);
            long shown = 0;
            for (int k = 0; k < relation.cells().length; k++) {
                int cell = relation.cells()[k];
                if (variables[cell] != null) {
                    expression.set(variables[cell], relation.coefficients()[k]);
                } else {
                    shown += relation.coefficients()[k] * cells.count(cell);
                }
            }
            expression.lower(relation.low() - shown);
            if (LinkedCells.hasUpper(relation)) {
                expression.upper(relation.high() - shown);
            }
        }
        var result = greatest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            return null;
        }
        var values = new int[cluster.length];
        for (int i = 0; i < cluster.length; i++) {
            values[i] = (int) Math.round(result.doubleValue(i));
        }
        return values;
    }
}
