package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheap way to a witness: move people round a pair or a rectangle of withheld cells.
 *
 * <p>Formula: for a pair p, q in one sum, +1 at p and -1 at q; for a rectangle p, q in a row and r, s opposite, +1 at p
 * and s, -1 at q and r. Such a move keeps every sum that holds both signs; {@code min(q, r)} steps up and
 * {@code min(p, s)} steps down are possible from a given solution. Any relation that would break rejects the move.
 */
final class Exchange {
    private final List<LinkedCells.Relation> relations;
    private final int[] base;
    private final int[] cluster;
    private final int width;

    Exchange(List<LinkedCells.Relation> relations, int[] base, int[] cluster, int width) {
        this.relations = relations;
        this.base = base;
        this.cluster = cluster;
        this.width = width;
    }

    /** Two solutions that differ by the width or more at the target, or null. */
    @Nullable
    List<int[]> at(int target) {
        for (int q : cluster) {
            if (q == target) {
                continue;
            }
            var pair = move(new int[] {target}, new int[] {q});
            if (pair != null) {
                return pair;
            }
        }
        for (int q : cluster) {
            if (q == target || !shareSum(target, q)) {
                continue;
            }
            for (int r : cluster) {
                if (r == target || r == q || !shareSum(target, r)) {
                    continue;
                }
                for (int s : cluster) {
                    if (s != target && s != q && s != r && shareSum(q, s) && shareSum(r, s)) {
                        var rectangle = move(new int[] {target, s}, new int[] {q, r});
                        if (rectangle != null) {
                            return rectangle;
                        }
                    }
                }
            }
        }
        return null;
    }

    private @Nullable List<int[]> move(int[] plus, int[] minus) {
        int up = Arrays.stream(minus).map(cell -> base[cell]).min().orElse(0);
        int down = Arrays.stream(plus).map(cell -> base[cell]).min().orElse(0);
        if (up + down < width || !keepsSums(plus, minus)) {
            return null;
        }
        var solutions = new ArrayList<int[]>();
        solutions.add(shifted(plus, minus, up));
        solutions.add(shifted(plus, minus, -down));
        for (var solution : solutions) {
            if (!relations.stream().allMatch(relation -> relation.holds(solution))) {
                return null;
            }
        }
        return solutions;
    }

    private int[] shifted(int[] plus, int[] minus, int steps) {
        var solution = base.clone();
        for (int cell : plus) {
            solution[cell] += steps;
        }
        for (int cell : minus) {
            solution[cell] -= steps;
        }
        return solution;
    }

    private boolean keepsSums(int[] plus, int[] minus) {
        for (var relation : relations) {
            if (relation.isEquation()) {
                long change = 0;
                for (int cell : plus) {
                    change += relation.coefficient(cell);
                }
                for (int cell : minus) {
                    change -= relation.coefficient(cell);
                }
                if (change != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean shareSum(int one, int other) {
        return relations.stream()
                .anyMatch(relation ->
                        relation.isEquation() && relation.coefficient(one) == 1 && relation.coefficient(other) == 1);
    }
}
