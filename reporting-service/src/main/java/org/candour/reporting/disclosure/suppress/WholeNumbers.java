package org.candour.reporting.disclosure.suppress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * Extreme whole-number solutions of what is shown, by the integer solver of ojAlgo.
 *
 * <p>A linear programme would not do: in linked tables its corners can lie beyond every whole-number solution, and then
 * call a cell safe that is not (case T13 of the reference data).
 */
final class WholeNumbers {
    // A good solution is enough; the best one is not worth waiting for.
    private static final long ENOUGH_MILLIS = 100;
    private static final long LIMIT_MILLIS = 2_000;

    private WholeNumbers() {}

    /**
     * Values of the cluster where the weighted sum is greatest, or null when none was found in time.
     *
     * @param others the value of every cell outside the cluster
     */
    static int @Nullable [] greatest(LinkedCells cells, int[] cluster, int[] others, double[] weights) {
        return greatest(cells.size(), cells.touching(cluster), cluster, others, weights);
    }

    /**
     * @param cells how many cells there are
     * @param relations those to keep; they may touch cells outside the cluster, which are constant
     */
    static int @Nullable [] greatest(
            int cells, List<LinkedCells.Relation> relations, int[] cluster, int[] others, double[] weights) {
        var model = new ExpressionsBasedModel();
        // One thread: the same tables take the same way, and the service keeps its processors.
        model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
        model.options.time_abort = LIMIT_MILLIS;
        model.options.time_suffice = ENOUGH_MILLIS;
        var variables = new Variable[cells];
        for (int i = 0; i < cluster.length; i++) {
            variables[cluster[i]] =
                    model.newVariable("x" + cluster[i]).integer(true).lower(0).weight(weights[i]);
        }
        int number = 0;
        for (var relation : relations) {
            var expression = model.newExpression("r" + number++);
            long shown = 0;
            for (int k = 0; k < relation.cells().length; k++) {
                int cell = relation.cells()[k];
                if (variables[cell] != null) {
                    expression.set(variables[cell], relation.coefficients()[k]);
                } else {
                    shown += relation.coefficients()[k] * others[cell];
                }
            }
            if (relation.low() > -LinkedCells.OPEN) {
                expression.lower(relation.low() - shown);
            }
            limit(relation, variables, relation.high() - shown);
            if (LinkedCells.hasUpper(relation)) {
                expression.upper(relation.high() - shown);
            }
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            return null;
        }
        var values = new int[cluster.length];
        for (int i = 0; i < cluster.length; i++) {
            values[i] = (int) Math.round(result.doubleValue(i));
        }
        return values;
    }

    /** In a sum of parts with a shown total no part is larger than what is left of it; the solver gains by knowing. */
    private static void limit(LinkedCells.Relation relation, Variable[] variables, long left) {
        for (int k = 0; k < relation.cells().length; k++) {
            if (variables[relation.cells()[k]] != null && relation.coefficients()[k] != 1) {
                return;
            }
        }
        for (int cell : relation.cells()) {
            if (variables[cell] != null && LinkedCells.hasUpper(relation)) {
                var limit = variables[cell].getUpperLimit();
                if (limit == null || limit.longValue() > left) {
                    variables[cell].upper(left);
                }
            }
        }
    }
}
