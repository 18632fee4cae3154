package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pool of solutions of one cluster of withheld cells that all fit what is shown.
 *
 * <p>Guarantee: a solution enters the pool only after every relation was checked in whole numbers. If two of them
 * differ by T at a cell, nobody who uses additivity, non-negativity and whole numbers can confine that cell to less
 * than T. No solution is made from the true counts, so that the stored proof does not repeat them.
 */
final class Witnesses {
    private final LinkedCells cells;
    private final int[] cluster;
    private final int width;
    private final List<LinkedCells.Relation> relations;
    private final List<int[]> pool = new ArrayList<>();

    /** @param cluster the withheld cells, closed under the relations: everything else they touch is shown */
    Witnesses(LinkedCells cells, int[] cluster, int width) {
        this.cells = cells;
        this.cluster = cluster;
        this.width = width;
        this.relations = cells.touching(cluster);
    }

    /** Finds two solutions that differ enough at the target: in the pool, by an exchange, by a solver. */
    boolean covers(int target) {
        if (isCovered(target)) {
            return true;
        }
        for (var base : List.copyOf(pool)) {
            var other = new Exchange(relations, base, cluster, width).at(target);
            if (other != null) {
                other.forEach(this::add);
                if (isCovered(target)) {
                    return true;
                }
            }
        }
        var greatest = LinearSearch.corner(cells, cluster, target, true);
        var least = LinearSearch.corner(cells, cluster, target, false);
        if (greatest == null || least == null) {
            return false;
        }
        int at = Arrays.binarySearch(cluster, target);
        boolean whole = addRounded(greatest) & addRounded(least);
        if (isCovered(target)) {
            return true;
        }
        if (whole || Math.floor(greatest[at] + 1e-6) - Math.ceil(least[at] - 1e-6) < width) {
            return false;
        }
        addWhole(WholeNumbers.corner(cells, cluster, target, true));
        addWhole(WholeNumbers.corner(cells, cluster, target, false));
        return isCovered(target);
    }

    List<Suppression.Fit> fits() {
        return pool.stream()
                .map(full -> new Suppression.Fit(
                        cluster, Arrays.stream(cluster).map(cell -> full[cell]).toArray()))
                .toList();
    }

    private boolean isCovered(int target) {
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (var solution : pool) {
            least = Math.min(least, solution[target]);
            greatest = Math.max(greatest, solution[target]);
        }
        return !pool.isEmpty() && greatest - least >= width;
    }

    private boolean addRounded(double[] values) {
        var rounded = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (int) Math.round(values[i]);
            if (Math.abs(values[i] - rounded[i]) > 1e-6) {
                return false;
            }
        }
        return addWhole(rounded);
    }

    private boolean addWhole(int @Nullable [] values) {
        if (values == null) {
            return false;
        }
        var full = cells.truth();
        for (int i = 0; i < cluster.length; i++) {
            full[cluster[i]] = values[i];
        }
        return add(full);
    }

    private boolean add(int[] full) {
        for (int cell : cluster) {
            if (full[cell] < 0) {
                return false;
            }
        }
        for (var relation : relations) {
            if (!relation.holds(full)) {
                return false;
            }
        }
        pool.add(full);
        return true;
    }
}
