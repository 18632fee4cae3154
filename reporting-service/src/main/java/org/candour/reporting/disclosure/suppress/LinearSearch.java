package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * The search for complementary cells: one linear programme by the simplex method of commons-math3. It only proposes;
 * whether a pattern is safe is decided in whole numbers by {@link Witnesses}.
 */
final class LinearSearch {
    private static final double MOVED = 1e-6;

    private LinearSearch() {}

    /**
     * The cheapest cells to withhold so that {@code target} gets room.
     *
     * <p>Formula: over two solutions x + u1 and x + u2 around the truth x, minimise the sum over cells of cost times
     * |u1| + |u2|, subject to every relation for both, x + u >= 0, and u2 - u1 >= width at the target. Cells that move
     * and are not yet withheld are the answer; withheld ones move almost free of charge.
     *
     * @return the cells that must be withheld in addition, or null when there is no solution
     */
    static @Nullable List<Integer> complement(
            LinkedCells cells, int[] free, boolean[] withheld, int target, int width) {
        int n = free.length;
        var position = positions(cells, free);
        // Columns per cell: up1, down1, up2, down2.
        var cost = new double[4 * n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(cost, 4 * i, 4 * i + 4, withheld[free[i]] ? 1e-4 : cells.cost(free[i]));
        }
        var rows = new ArrayList<LinearConstraint>();
        for (var relation : cells.touching(free)) {
            long value = relation.value(cells.truth());
            double scale = scale(relation);
            for (int side = 0; side < 4; side += 2) {
                var row = new double[4 * n];
                for (int k = 0; k < relation.cells().length; k++) {
                    int i = position[relation.cells()[k]];
                    if (i >= 0) {
                        row[4 * i + side] = relation.coefficients()[k] / scale;
                        row[4 * i + side + 1] = -relation.coefficients()[k] / scale;
                    }
                }
                bound(rows, row, relation, value, scale);
            }
        }
        for (int i = 0; i < n; i++) {
            // A move of more than the width is never needed, so larger cells cannot become negative.
            if (cells.count(free[i]) < width) {
                for (int side = 1; side < 4; side += 2) {
                    var row = new double[4 * n];
                    row[4 * i + side] = 1;
                    rows.add(new LinearConstraint(row, Relationship.LEQ, cells.count(free[i])));
                }
            }
        }
        var reach = new double[4 * n];
        int t = 4 * position[target];
        reach[t] = -1;
        reach[t + 1] = 1;
        reach[t + 2] = 1;
        reach[t + 3] = -1;
        rows.add(new LinearConstraint(reach, Relationship.GEQ, width));
        var solution = solve(cost, rows);
        if (solution == null) {
            return null;
        }
        var moved = new ArrayList<Integer>();
        for (int i = 0; i < n; i++) {
            boolean moves = Math.abs(solution[4 * i] - solution[4 * i + 1]) > MOVED
                    || Math.abs(solution[4 * i + 2] - solution[4 * i + 3]) > MOVED;
            if (moves && !withheld[free[i]]) {
                moved.add(free[i]);
            }
        }
        return moved;
    }

    private static void bound(
            List<LinearConstraint> rows, double[] row, LinkedCells.Relation relation, long known, double scale) {
        if (relation.isEquation()) {
            rows.add(new LinearConstraint(row, Relationship.EQ, (relation.low() - known) / scale));
            return;
        }
        rows.add(new LinearConstraint(row, Relationship.GEQ, (relation.low() - known) / scale));
        if (LinkedCells.hasUpper(relation)) {
            rows.add(new LinearConstraint(row, Relationship.LEQ, (relation.high() - known) / scale));
        }
    }

    private static double scale(LinkedCells.Relation relation) {
        return Arrays.stream(relation.coefficients()).map(Math::abs).max().orElse(1);
    }

    private static int[] positions(LinkedCells cells, int[] chosen) {
        var position = new int[cells.size()];
        Arrays.fill(position, -1);
        for (int i = 0; i < chosen.length; i++) {
            position[chosen[i]] = i;
        }
        return position;
    }

    private static double @Nullable [] solve(double[] objective, List<LinearConstraint> rows) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(20_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint();
        } catch (MathIllegalStateException e) {
            // No solution, no end of the search, or no bound: all three mean that this way is closed.
            return null;
        }
    }
}
