package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    // Small against 1, and of irregular signs, so that the two extremes lie apart in most cells.
    private static final double[] MIX = {.011, -.017, -.005, .013, -.003, .019, -.007, -.002, .023, .003, -.015};

    private final LinkedCells cells;
    private final int[] cluster;
    private final int width;
    private final List<LinkedCells.Relation> relations;
    private final int[] tied;
    private final List<int[]> pool = new ArrayList<>();

    /** @param cluster the withheld cells, closed under the relations: everything else they touch is shown */
    Witnesses(LinkedCells cells, int[] cluster, int width) {
        this.cells = cells;
        this.cluster = cluster;
        this.width = width;
        this.relations = cells.touching(cluster);
        this.tied = relations.stream()
                .filter(relation -> !relation.isEquation())
                .flatMapToInt(relation -> Arrays.stream(relation.cells()))
                .filter(this::contains)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Looks for two solutions that differ enough at the target: in the pool, then by the solver. */
    boolean covers(int target) {
        if (!isCovered(target) && !isTied(target)) {
            coverUntied(target);
        }
        // The first pair moves every other cell a little too, so that it often serves their turn as well.
        if (!isCovered(target) && tied.length == 0) {
            addPair(target, cluster, cells.truth(), true);
        }
        if (!isCovered(target)) {
            addPair(target, cluster, cells.truth(), false);
        }
        return isCovered(target);
    }

    /**
     * With scores in the cluster the programmes are hard, but most cells are in no score: hold the cells that are at
     * the values of a known solution, and what is left falls apart into easy tables.
     */
    private void coverUntied(int target) {
        if (tied.length == 0) {
            return;
        }
        if (pool.isEmpty()) {
            addPair(tied[0], cluster, cells.truth(), false);
        }
        var held = new boolean[cells.size()];
        Arrays.fill(held, true);
        for (int cell : cluster) {
            held[cell] = isTied(cell);
        }
        var part = cells.clusters(held).stream()
                .filter(c -> Arrays.binarySearch(c, target) >= 0)
                .findFirst()
                .orElseThrow();
        for (var base : List.copyOf(pool.subList(0, Math.min(3, pool.size())))) {
            addPair(target, part, base, true);
            if (isCovered(target)) {
                return;
            }
        }
    }

    private boolean isTied(int cell) {
        return Arrays.binarySearch(tied, cell) >= 0;
    }

    private void addPair(int target, int[] part, int[] others, boolean mixed) {
        var weights = new double[part.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = part[i] == target ? 1 : mixed ? MIX[i % MIX.length] : 0;
        }
        var opposite = Arrays.stream(weights).map(w -> -w).toArray();
        add(part, others, WholeNumbers.greatest(cells, part, others, weights));
        add(part, others, WholeNumbers.greatest(cells, part, others, opposite));
    }

    boolean contains(int cell) {
        return Arrays.binarySearch(cluster, cell) >= 0;
    }

    int[] cluster() {
        return cluster;
    }

    /** The solutions that are needed: for each cell not yet covered by those chosen, its two extremes. */
    List<Suppression.Fit> fits() {
        var chosen = new ArrayList<int[]>();
        for (int cell : cluster) {
            if (spread(chosen, cell) < width) {
                chosen.add(
                        pool.stream().min(Comparator.comparingInt(s -> s[cell])).orElseThrow());
                chosen.add(
                        pool.stream().max(Comparator.comparingInt(s -> s[cell])).orElseThrow());
            }
        }
        return chosen.stream()
                .map(full -> new Suppression.Fit(
                        cluster, Arrays.stream(cluster).map(cell -> full[cell]).toArray()))
                .toList();
    }

    private boolean isCovered(int target) {
        return spread(pool, target) >= width;
    }

    private static int spread(List<int[]> solutions, int cell) {
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (var solution : solutions) {
            least = Math.min(least, solution[cell]);
            greatest = Math.max(greatest, solution[cell]);
        }
        return solutions.isEmpty() ? -1 : greatest - least;
    }

    private void add(int[] part, int[] others, int @Nullable [] values) {
        if (values == null) {
            return;
        }
        var full = others.clone();
        for (int i = 0; i < part.length; i++) {
            if (values[i] < 0) {
                return;
            }
            full[part[i]] = values[i];
        }
        if (relations.stream().allMatch(relation -> relation.holds(full))) {
            pool.add(full);
        }
    }
}
