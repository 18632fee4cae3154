package org.candour.reporting.disclosure.suppress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Adds to the sensitive cells those that must be withheld with them.
 *
 * <p>Method: a sensitive cell without two solutions {@code width} apart is given room by the cheapest additional cells
 * ({@link LinearSearch#complement}); these are withheld too and then protected in the same way, because a reader
 * cannot tell them from the first. Each round withholds at least one more cell, so it ends.
 *
 * <p>Guarantee when {@code failed} is empty: for every withheld cell the result holds two whole-number solutions of
 * everything shown that differ there by {@code width} or more. Not covered: a reader who knows the method and argues
 * from the pattern it chose, or who knows somebody's answer.
 */
public final class ComplementarySuppression {
    /** Beyond this many cells tied together, the search gives up and the caller shows less. */
    private static final int SEARCH_LIMIT = 260;

    private final LinkedCells cells;
    private final int width;
    private final Runnable check;
    private final boolean[] withheld;
    private final boolean[] safe;
    private final List<Witnesses> pools = new ArrayList<>();

    private ComplementarySuppression(LinkedCells cells, boolean[] sensitive, int width, Runnable check) {
        this.check = check;
        this.cells = cells;
        this.width = width;
        this.withheld = new boolean[cells.size()];
        this.safe = new boolean[cells.size()];
        for (int cell = 0; cell < sensitive.length; cell++) {
            if (sensitive[cell]) {
                withhold(cell);
            }
        }
    }

    public static Suppression protect(LinkedCells cells, boolean[] sensitive, int width) {
        return protect(cells, sensitive, width, () -> {});
    }

    /** @param check called often; it may end the search with an exception */
    public static Suppression protect(LinkedCells cells, boolean[] sensitive, int width, Runnable check) {
        return new ComplementarySuppression(cells, sensitive, width, check).run();
    }

    private Suppression run() {
        var constant = new boolean[cells.size()];
        for (int cell = 0; cell < constant.length; cell++) {
            constant[cell] = cells.isFixed(cell);
        }
        var fits = new ArrayList<Suppression.Fit>();
        for (var free : cells.clusters(constant)) {
            if (Arrays.stream(free).noneMatch(cell -> withheld[cell])) {
                continue;
            }
            var failed = isOneSum(free) ? oneSum(free, fits) : general(free, fits);
            if (failed.isPresent()) {
                return new Suppression(withheld, List.of(), failed);
            }
        }
        return new Suppression(withheld, List.copyOf(fits), OptionalInt.empty());
    }

    private boolean isOneSum(int[] free) {
        var relations = cells.touching(free);
        if (relations.size() != 1 || !relations.getFirst().isEquation()) {
            return false;
        }
        return Arrays.stream(free)
                .allMatch(cell -> relations.getFirst().coefficient(cell) == 1
                        && cells.bundle(cell).isEmpty());
    }

    private OptionalInt oneSum(int[] free, List<Suppression.Fit> fits) {
        if (!OneSum.complete(cells, free, withheld, width)) {
            return Arrays.stream(free).filter(cell -> withheld[cell]).findFirst();
        }
        fits.addAll(OneSum.fits(cells, free, withheld));
        return OptionalInt.empty();
    }

    /**
     * The cells that tie tables together are decided first, then each table by itself with those held at their counts:
     * what keeps its room so has it all the more when they move too.
     */
    private void byNetworks(int[] free) {
        var hubs = cells.hubs();
        for (var relation : cells.touching(free)) {
            var open = Arrays.stream(relation.cells())
                    .filter(cell -> !cells.isFixed(cell))
                    .sorted()
                    .toArray();
            boolean ofHubs = relation.isEquation() && Arrays.stream(open).allMatch(cell -> hubs[cell]);
            if (ofHubs && Arrays.stream(open).anyMatch(cell -> withheld[cell])) {
                OneSum.complete(cells, open, withheld, width);
            }
        }
        var held = hubs.clone();
        for (int cell = 0; cell < held.length; cell++) {
            held[cell] |= cells.isFixed(cell) || Arrays.binarySearch(free, cell) < 0;
        }
        var moving =
                Arrays.stream(free).filter(cell -> hubs[cell] && withheld[cell]).toArray();
        for (var part : cells.clusters(held)) {
            if (moving.length > 0 || Arrays.stream(part).anyMatch(cell -> withheld[cell])) {
                var network = FlowNetwork.of(cells, part, moving);
                if (network != null
                        && Arrays.stream(part)
                                .allMatch(cell -> cells.bundle(cell).isEmpty() || withheld[cell])) {
                    new PatternSearch(cells, network, width, check).complete(withheld);
                }
            }
        }
    }

    private OptionalInt general(int[] free, List<Suppression.Fit> fits) {
        byNetworks(free);
        openPools(free);
        while (true) {
            var queue = targets(free);
            while (!queue.isEmpty()) {
                int target = queue.poll();
                if (!giveRoom(free, target)) {
                    return OptionalInt.of(target);
                }
                if (queue.isEmpty()) {
                    queue = targets(free);
                }
            }
            var proof = new ArrayList<Suppression.Fit>();
            int unproved = prove(proof);
            if (unproved < 0) {
                fits.addAll(proof);
                return OptionalInt.empty();
            }
            safe[unproved] = false;
        }
    }

    /** Withheld cells that are not yet known to be safe, the largest first. */
    private Deque<Integer> targets(int[] free) {
        var targets = new ArrayDeque<Integer>();
        Arrays.stream(free)
                .filter(cell -> withheld[cell] && !safe[cell])
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -cells.count(cell)))
                .forEach(targets::add);
        return targets;
    }

    /** Withholds more until the target is safe; once safe it stays so, since withholding only widens. */
    private boolean giveRoom(int[] free, int target) {
        check.run();
        while (!isSafe(target)) {
            check.run();
            if (free.length > SEARCH_LIMIT) {
                return false;
            }
            var more = LinearSearch.complement(cells, free, withheld, target, width);
            if (more == null) {
                return false;
            }
            if (more.isEmpty()) {
                // Room in fractions but not in whole people: withhold the cheapest neighbour and try again.
                var neighbour = cheapestShown(free);
                if (neighbour.isEmpty()) {
                    return false;
                }
                more = List.of(neighbour.getAsInt());
            }
            more.forEach(this::withhold);
            openPools(free);
        }
        safe[target] = true;
        return true;
    }

    private boolean isSafe(int target) {
        return pools.stream()
                .filter(pool -> pool.contains(target))
                .findFirst()
                .orElseThrow()
                .covers(target);
    }

    /** Builds the proof; returns a cell that has none after all, or -1. */
    private int prove(List<Suppression.Fit> proof) {
        for (var pool : pools) {
            for (int cell : pool.cluster()) {
                if (!pool.covers(cell)) {
                    return cell;
                }
            }
            proof.addAll(pool.fits());
        }
        return -1;
    }

    /** One pool per cluster of withheld cells; a wider pattern needs new ones. */
    private void openPools(int[] free) {
        pools.clear();
        for (var cluster : cells.clusters(shown())) {
            if (Arrays.stream(cluster).anyMatch(cell -> Arrays.binarySearch(free, cell) >= 0)) {
                pools.add(new Witnesses(cells, cluster, width));
            }
        }
    }

    private boolean[] shown() {
        var shown = new boolean[withheld.length];
        for (int cell = 0; cell < shown.length; cell++) {
            shown[cell] = !withheld[cell];
        }
        return shown;
    }

    private OptionalInt cheapestShown(int[] free) {
        return Arrays.stream(free)
                .filter(cell -> !withheld[cell])
                .boxed()
                .min(Comparator.comparingDouble(cells::cost))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void withhold(int cell) {
        if (cells.isFixed(cell) || withheld[cell]) {
            return;
        }
        withheld[cell] = true;
        cells.bundle(cell).forEach(this::withhold);
    }
}
