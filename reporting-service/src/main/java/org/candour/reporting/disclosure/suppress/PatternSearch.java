package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses complementary cells in a network.
 *
 * <p>Method: a cell gets room by a cycle of withheld cells through it. For each amount up to the width, the cheapest
 * cycle that can carry it, in either sense, is a candidate, cells withheld already being free; the exact room with the
 * candidate is computed by flows, and the cheapest set of candidates that reaches the width is taken. Afterwards every
 * added cell is shown again if all withheld cells keep their room without it. Several orders of the cells are tried and
 * the cheapest pattern wins.
 *
 * <p>Guarantee: with the result every withheld cell of the network has two whole-number solutions that differ by the
 * width, when {@link #complete} says so. That no cheaper pattern exists is not claimed.
 */
final class PatternSearch {
    private static final double FREE = 1e-4;

    private final LinkedCells cells;
    private final FlowNetwork network;
    private final int width;
    private final Runnable check;
    private final int[] truth;

    PatternSearch(LinkedCells cells, FlowNetwork network, int width, Runnable check) {
        this.check = check;
        this.cells = cells;
        this.network = network;
        this.width = width;
        this.truth = Arrays.stream(network.part()).map(cells::count).toArray();
    }

    /** Adds cells to the withheld ones; false when some cell cannot get room, and then nothing was added. */
    boolean complete(boolean[] withheld) {
        var first = new boolean[truth.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = withheld[network.part()[i]];
        }
        boolean[] best = null;
        for (var order : orders(first)) {
            var pattern = grow(first, order);
            if (pattern != null) {
                shrink(first, pattern);
                if (best == null || price(pattern) < price(best) - FREE) {
                    best = pattern;
                }
            }
        }
        if (best == null) {
            return false;
        }
        for (int i = 0; i < best.length; i++) {
            withheld[network.part()[i]] |= best[i];
        }
        return true;
    }

    private List<List<Integer>> orders(boolean[] first) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < first.length; i++) {
            if (first[i]) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt((Integer i) -> -truth[i]));
        if (order.stream().allMatch(i -> room(first, i) >= width)) {
            return List.of(order);
        }
        var smallestFirst = new ArrayList<>(order.reversed());
        var byPlace = new ArrayList<>(order);
        byPlace.sort(Comparator.naturalOrder());
        return List.of(order, smallestFirst, byPlace, byPlace.reversed());
    }

    private boolean @Nullable [] grow(boolean[] first, List<Integer> order) {
        var pattern = first.clone();
        var open = new ArrayList<>(order);
        while (!open.isEmpty()) {
            check.run();
            int target = open.removeFirst();
            if (room(pattern, target) >= width) {
                continue;
            }
            var added = cheapest(pattern, target);
            if (added == null) {
                return null;
            }
            for (int i : added) {
                pattern[i] = true;
                open.addLast(i);
            }
        }
        return pattern;
    }

    /** Dearest first, shows again what is not needed. */
    private void shrink(boolean[] first, boolean[] pattern) {
        var added = new ArrayList<Integer>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i] && !first[i] && !cells.isFixed(network.part()[i])) {
                added.add(i);
            }
        }
        added.sort(Comparator.comparingDouble((Integer i) -> -cost(i)));
        for (int i : added) {
            check.run();
            pattern[i] = false;
            for (int k = 0; k < pattern.length; k++) {
                if (pattern[k] && room(pattern, k) < width) {
                    pattern[i] = true;
                    break;
                }
            }
        }
    }

    private @Nullable List<Integer> cheapest(boolean[] pattern, int target) {
        List<Integer> best = null;
        double bestCost = Double.MAX_VALUE;
        for (var candidate : candidates(pattern, target)) {
            var all = greedily(pattern, target, candidate);
            if (all != null) {
                double cost = all.stream().mapToDouble(this::cost).sum();
                if (cost < bestCost) {
                    best = all;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    /** After the first step always the one that gives most room for its cost, to the end. */
    private @Nullable List<Integer> greedily(boolean[] pattern, int target, List<Integer> first) {
        var wider = pattern.clone();
        var all = new ArrayList<Integer>();
        List<Integer> step = first;
        int room = room(pattern, target);
        while (true) {
            step.forEach(i -> wider[i] = true);
            all.addAll(step);
            int now = room(wider, target);
            if (now >= width) {
                return all;
            }
            if (now <= room) {
                return null;
            }
            room = now;
            step = null;
            double bestRate = 0;
            for (var next : candidates(wider, target)) {
                var tried = wider.clone();
                next.forEach(i -> tried[i] = true);
                double rate = (room(tried, target) - room)
                        / next.stream().mapToDouble(this::cost).sum();
                if (rate > bestRate) {
                    bestRate = rate;
                    step = next;
                }
            }
            if (step == null) {
                return null;
            }
        }
    }

    /** One for each sense and amount, beyond what the pattern allows already. */
    private List<List<Integer>> candidates(boolean[] pattern, int target) {
        var found = new ArrayList<List<Integer>>();
        for (boolean up : new boolean[] {true, false}) {
            var flow = truth.clone();
            int had = network.extreme(flow, pattern, target, up, width);
            for (int amount = 1; amount <= width - had; amount++) {
                if (up || flow[target] >= amount) {
                    var cycle = cycle(flow, pattern, target, amount, up);
                    if (cycle != null && !cycle.isEmpty() && !found.contains(cycle)) {
                        found.add(cycle);
                    }
                }
            }
        }
        return found;
    }

    /** The cells to add for the cheapest cycle that can carry the amount; by relaxation, the networks are small. */
    private @Nullable List<Integer> cycle(int[] flow, boolean[] pattern, int target, int amount, boolean up) {
        int from = up ? network.head(target) : network.tail(target);
        int to = up ? network.tail(target) : network.head(target);
        var cost = new double[network.nodes()];
        Arrays.fill(cost, Double.MAX_VALUE);
        var by = new int[network.nodes()];
        var before = new int[network.nodes()];
        cost[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < truth.length; i++) {
                if (i == target) {
                    continue;
                }
                double step = pattern[i] ? FREE : cost(i) + FREE;
                changed |= relax(cost, by, before, network.tail(i), network.head(i), i, step);
                if (flow[i] >= amount) {
                    changed |= relax(cost, by, before, network.head(i), network.tail(i), i, step);
                }
            }
        }
        if (cost[to] == Double.MAX_VALUE) {
            return null;
        }
        var added = new ArrayList<Integer>();
        for (int node = to; node != from; node = before[node]) {
            if (!pattern[by[node]]) {
                added.add(by[node]);
            }
        }
        return added;
    }

    private static boolean relax(double[] cost, int[] by, int[] before, int from, int to, int arc, double step) {
        if (cost[from] == Double.MAX_VALUE || cost[from] + step >= cost[to]) {
            return false;
        }
        cost[to] = cost[from] + step;
        by[to] = arc;
        before[to] = from;
        return true;
    }

    /** How far apart two solutions can be at the arc, up to the width. */
    private int room(boolean[] pattern, int arc) {
        var flow = truth.clone();
        int up = network.extreme(flow, pattern, arc, true, width);
        return up >= width ? up : up + network.extreme(truth.clone(), pattern, arc, false, width - up);
    }

    private double price(boolean[] pattern) {
        double price = 0;
        for (int i = 0; i < pattern.length; i++) {
            price += pattern[i] ? cost(i) : 0;
        }
        return price;
    }

    private double cost(int arc) {
        return cells.cost(network.part()[arc]);
    }
}
