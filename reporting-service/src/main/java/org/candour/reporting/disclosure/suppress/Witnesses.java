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
 * than T. The true counts themselves never enter, so that the stored proof does not repeat them.
 */
final class Witnesses {
    // Small against 1, and of irregular signs, so that the two extremes lie apart in most cells.
    private static final double[] MIX = {.011, -.017, -.005, .013, -.003, .019, -.007, -.002, .023, .003, -.015};

    /** Larger clusters are not given to the solver as a whole: it would only run out of time. */
    private static final int SOLVER_LIMIT = 200;

    private final LinkedCells cells;
    private final int[] cluster;
    private final int width;
    private final List<LinkedCells.Relation> relations;
    private final @Nullable Ties ties;
    private final List<int[]> bases = new ArrayList<>();
    private final List<int[]> pool = new ArrayList<>();

    /** @param cluster the withheld cells, closed under the relations: everything else they touch is shown */
    Witnesses(LinkedCells cells, int[] cluster, int width) {
        this.cells = cells;
        this.cluster = cluster;
        this.width = width;
        this.relations = cells.touching(cluster);
        this.ties = Ties.of(cells, cluster);
    }

    /** Looks for two solutions that differ enough at the target: in the pool, by flows, then by the solver. */
    boolean covers(int target) {
        if (!isCovered(target) && ties != null) {
            byTies(ties, target);
        }
        if (!isCovered(target) && cluster.length <= SOLVER_LIMIT) {
            addPair(target, true);
            if (!isCovered(target)) {
                addPair(target, false);
            }
        }
        return isCovered(target);
    }

    private void byTies(Ties ties, int target) {
        if (bases.isEmpty()) {
            addBases(ties, -1);
        }
        if (ties.isHub(target)) {
            addBases(ties, target);
            if (!isCovered(target)) {
                moveHub(ties, target);
            }
            return;
        }
        stretch(ties, target, bases);
        for (var relation : relations) {
            for (int cell : relation.coefficient(target) == 0 ? new int[0] : relation.cells()) {
                if (!isCovered(target) && ties.isHub(cell) && contains(cell)) {
                    var before = bases.size();
                    addBases(ties, cell);
                    if (bases.size() == before) {
                        moveHub(ties, cell);
                    }
                    stretch(ties, target, bases.subList(before, bases.size()));
                }
            }
        }
    }

    private void stretch(Ties ties, int target, List<int[]> from) {
        for (var base : List.copyOf(from)) {
            if (!isCovered(target)) {
                add(ties.extreme(base, target, true));
                add(ties.extreme(base, target, false));
            }
        }
    }

    private void moveHub(Ties ties, int hub) {
        var from = bases.isEmpty() ? cells.truth() : bases.getFirst();
        for (var solution : ties.moved(from, hub, width)) {
            if (add(solution)) {
                bases.add(solution);
            }
        }
    }

    private void addBases(Ties ties, int target) {
        int[] hubs = ties.hubs();
        for (boolean mixed : new boolean[] {true, false}) {
            for (int sense : new int[] {1, -1}) {
                if (isCovered(target)) {
                    return;
                }
                var weights = new double[hubs.length];
                for (int i = 0; i < hubs.length; i++) {
                    weights[i] = sense * (hubs[i] == target ? 1 : mixed ? MIX[i % MIX.length] : 0);
                }
                var solution = ties.solve(weights);
                if (solution != null && add(solution)) {
                    bases.add(solution);
                }
            }
        }
    }

    private void addPair(int target, boolean mixed) {
        var weights = new double[cluster.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cluster[i] == target ? 1 : mixed ? MIX[i % MIX.length] : 0;
        }
        var opposite = Arrays.stream(weights).map(w -> -w).toArray();
        for (var sense : List.of(weights, opposite)) {
            var values = WholeNumbers.greatest(cells, cluster, cells.truth(), sense);
            if (values != null) {
                var full = cells.truth();
                for (int i = 0; i < cluster.length; i++) {
                    full[cluster[i]] = values[i];
                }
                add(full);
            }
        }
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
        return target >= 0 && spread(pool, target) >= width;
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

    private boolean add(int[] full) {
        for (int cell : cluster) {
            if (full[cell] < 0) {
                return false;
            }
        }
        boolean truth = Arrays.stream(cluster).allMatch(cell -> full[cell] == cells.count(cell));
        boolean holds = !truth && relations.stream().allMatch(relation -> relation.holds(full));
        if (holds) {
            pool.add(full);
        }
        return holds;
    }
}
