package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cells as arcs between sums: the form of a table of groups by answers, with a hierarchy of groups if there is one.
 *
 * <p>Assumption, checked by {@link #of}: each cell enters at most two of the independent sums, and the sums can be
 * given signs so that it counts +1 in one and -1 in the other. A sum is then a node, a cell an arc, and whole-number
 * solutions of all sums are flows (a cell of one sum ends at a ground node). Implied sums, the rows of totals, follow
 * from the others and are left out here; whoever uses a solution checks it against them too.
 *
 * <p>Guarantee: {@link #extreme} gives the exact least or greatest whole number of a cell, since greatest flows found
 * by augmenting paths are whole and greatest.
 */
final class FlowNetwork {
    private final int[] part;
    private final int[] tail;
    private final int[] head;
    private final List<LinkedCells.Relation> sums;
    private final int[] sign;

    private FlowNetwork(int[] part, int[] tail, int[] head, List<LinkedCells.Relation> sums, int[] sign) {
        this.part = part;
        this.tail = tail;
        this.head = head;
        this.sums = sums;
        this.sign = sign;
    }

    /** The network of these cells, every other cell being constant, or null when they are none. */
    static @Nullable FlowNetwork of(LinkedCells cells, int[] part) {
        return of(cells, part, new int[0]);
    }

    /** @param hubs cells that may move too; what they do in sums that do not touch the part is left out */
    static @Nullable FlowNetwork of(LinkedCells cells, int[] core, int[] hubs) {
        var sums = cells.touching(core).stream().filter(sum -> !sum.implied()).toList();
        var there = sums.stream()
                .flatMapToInt(sum -> Arrays.stream(sum.cells()))
                .boxed()
                .collect(Collectors.toSet());
        int[] part = IntStream.concat(Arrays.stream(core), Arrays.stream(hubs).filter(there::contains))
                .sorted()
                .toArray();
        var ends = new ArrayList<List<int[]>>();
        for (int ignored : part) {
            ends.add(new ArrayList<>());
        }
        for (int s = 0; s < sums.size(); s++) {
            var sum = sums.get(s);
            if (!sum.isEquation()) {
                return null;
            }
            for (int k = 0; k < sum.cells().length; k++) {
                int at = Arrays.binarySearch(part, sum.cells()[k]);
                if (at >= 0) {
                    ends.get(at).add(new int[] {s, (int) sum.coefficients()[k]});
                }
            }
        }
        if (ends.stream().anyMatch(list -> list.isEmpty() || list.size() > 2)) {
            return null;
        }
        int[] sign = signs(ends, sums.size());
        if (sign == null) {
            return null;
        }
        int ground = sums.size();
        var tail = new int[part.length];
        var head = new int[part.length];
        for (int i = 0; i < part.length; i++) {
            tail[i] = ground;
            head[i] = ground;
            for (var end : ends.get(i)) {
                if (end[1] * sign[end[0]] > 0) {
                    head[i] = end[0];
                } else {
                    tail[i] = end[0];
                }
            }
        }
        return new FlowNetwork(part, tail, head, sums, sign);
    }

    private static int @Nullable [] signs(List<List<int[]>> ends, int sums) {
        var sign = new int[sums];
        for (int start = 0; start < sums; start++) {
            if (sign[start] != 0) {
                continue;
            }
            sign[start] = 1;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (var pair : ends) {
                    if (pair.size() == 2) {
                        var one = pair.get(0);
                        var two = pair.get(1);
                        if (Math.abs(one[1]) != 1 || Math.abs(two[1]) != 1) {
                            return null;
                        }
                        int a = one[1] * sign[one[0]];
                        int b = two[1] * sign[two[0]];
                        if (a != 0 && a == b) {
                            return null;
                        }
                        if (a != 0 && b == 0) {
                            sign[two[0]] = -a * two[1];
                            changed = true;
                        } else if (b != 0 && a == 0) {
                            sign[one[0]] = -b * one[1];
                            changed = true;
                        }
                    } else if (Math.abs(pair.getFirst()[1]) != 1) {
                        return null;
                    }
                }
            }
        }
        return sign;
    }

    int[] part() {
        return part;
    }

    int size() {
        return part.length;
    }

    int nodes() {
        return sums.size() + 1;
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    int position(int cell) {
        return Arrays.binarySearch(part, cell);
    }

    /**
     * Some whole numbers that fit, made from the constants alone and so not from the true counts of the part.
     *
     * @param constants the value of every cell outside the part
     * @return values in the order of the part, or null when none fit
     */
    int @Nullable [] feasible(int[] constants) {
        int nodes = nodes();
        var need = new int[nodes];
        for (int s = 0; s < sums.size(); s++) {
            var sum = sums.get(s);
            long left = sum.low();
            for (int k = 0; k < sum.cells().length; k++) {
                if (position(sum.cells()[k]) < 0) {
                    left -= sum.coefficients()[k] * constants[sum.cells()[k]];
                }
            }
            need[s] = (int) left * sign[s];
            need[nodes - 1] -= need[s];
        }
        var flow = new int[part.length];
        var open = new boolean[part.length];
        Arrays.fill(open, true);
        // A node with a positive need must receive; one with a negative need sends.
        for (int from = 0; from < nodes; from++) {
            while (need[from] < 0) {
                var way = new Way(this, flow, open);
                int to = way.reach(from, need);
                if (to < 0) {
                    return null;
                }
                int amount = Math.min(Math.min(-need[from], need[to]), way.capacity(to));
                way.push(to, amount);
                need[from] += amount;
                need[to] -= amount;
            }
        }
        return flow;
    }

    /** Moves a flow so that one arc becomes as large, or as small, as the open arcs allow; by at most the limit. */
    int extreme(int[] flow, boolean[] open, int arc, boolean greatest, int limit) {
        int moved = 0;
        boolean was = open[arc];
        open[arc] = false;
        int from = greatest ? head[arc] : tail[arc];
        int to = greatest ? tail[arc] : head[arc];
        int most = greatest ? limit : Math.min(limit, flow[arc]);
        if (from == to) {
            moved = most;
        }
        while (moved < most) {
            var way = new Way(this, flow, open);
            var target = new int[nodes()];
            target[to] = 1;
            if (way.reach(from, target) < 0) {
                break;
            }
            int amount = Math.min(most - moved, way.capacity(to));
            way.push(to, amount);
            moved += amount;
        }
        flow[arc] += greatest ? moved : -moved;
        open[arc] = was;
        return moved;
    }
}
