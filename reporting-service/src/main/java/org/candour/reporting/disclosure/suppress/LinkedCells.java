package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells with their true counts and the linear relations that everybody knows to hold between them.
 *
 * <p>A relation is {@code low <= sum(coefficient * cell) <= high}. A total is the equation with coefficient -1 for the
 * total and 1 for each part; a published score is two inequalities. The true counts satisfy every relation.
 */
public final class LinkedCells {
    /**
     * One relation.
     *
     * @param implied true when it follows from the others
     */
    public record Relation(int[] cells, long[] coefficients, long low, long high, boolean implied) {
        boolean isEquation() {
            return low == high;
        }

        long value(int[] counts) {
            long value = 0;
            for (int i = 0; i < cells.length; i++) {
                value += coefficients[i] * counts[cells[i]];
            }
            return value;
        }

        boolean holds(int[] counts) {
            long value = value(counts);
            return value >= low && value <= high;
        }

        boolean holds(List<Integer> counts) {
            long value = 0;
            for (int i = 0; i < cells.length; i++) {
                value += coefficients[i] * counts.get(cells[i]);
            }
            return value >= low && value <= high;
        }

        long coefficient(int cell) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] == cell) {
                    return coefficients[i];
                }
            }
            return 0;
        }
    }

    static final long OPEN = Long.MAX_VALUE / 4;

    private final List<Integer> counts = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final List<List<Integer>> bundles = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /**
     * @param cost how much readers lose when this cell is withheld
     * @param shown true when it must stay shown
     * @return index of the new cell
     */
    public int addCell(int count, double cost, boolean shown) {
        counts.add(count);
        costs.add(cost);
        fixed.add(shown);
        bundles.add(List.of());
        return counts.size() - 1;
    }

    /** Makes a cell one that must stay shown. */
    public void show(int cell) {
        fixed.set(cell, true);
    }

    /** When this cell is withheld, so are those: a group without its base shows nothing. */
    public void bundle(int cell, List<Integer> with) {
        bundles.set(cell, List.copyOf(with));
    }

    public void addTotal(int total, List<Integer> parts) {
        addTotal(total, parts, false);
    }

    /** @param implied true when the other totals have this one as a consequence, as the row of a total row has */
    public void addTotal(int total, List<Integer> parts, boolean implied) {
        var cells = new int[parts.size() + 1];
        var coefficients = new long[cells.length];
        cells[0] = total;
        coefficients[0] = -1;
        for (int i = 1; i < cells.length; i++) {
            cells[i] = parts.get(i - 1);
            coefficients[i] = 1;
        }
        add(new Relation(cells, coefficients, 0, 0, implied));
    }

    /** Whole numbers: the coefficients are divided by their common divisor and the bound is rounded up. */
    public void addAtLeast(List<Integer> cells, long[] coefficients, long low) {
        long divisor = Math.max(1, Arrays.stream(coefficients).reduce(0, LinkedCells::divisor));
        add(new Relation(
                cells.stream().mapToInt(i -> i).toArray(),
                Arrays.stream(coefficients).map(c -> c / divisor).toArray(),
                Math.ceilDiv(low, divisor),
                OPEN,
                false));
    }

    private static long divisor(long a, long b) {
        return b == 0 ? Math.abs(a) : divisor(b, a % b);
    }

    private void add(Relation relation) {
        if (!relation.holds(counts)) {
            throw new IllegalArgumentException("the true counts break a relation between them");
        }
        relations.add(relation);
    }

    int size() {
        return counts.size();
    }

    int count(int cell) {
        return counts.get(cell);
    }

    int[] truth() {
        return counts.stream().mapToInt(i -> i).toArray();
    }

    double cost(int cell) {
        return costs.get(cell);
    }

    boolean isFixed(int cell) {
        return fixed.get(cell);
    }

    List<Integer> bundle(int cell) {
        return bundles.get(cell);
    }

    List<Relation> relations() {
        return relations;
    }

    static boolean hasUpper(Relation relation) {
        return relation.high() < OPEN;
    }

    /**
     * Groups of cells that can influence each other, found along the relations. Cells for which {@code constant} is
     * true have known values and connect nothing.
     */
    List<int[]> clusters(boolean[] constant) {
        var group = new int[size()];
        Arrays.setAll(group, i -> i);
        for (var relation : relations) {
            int first = -1;
            for (int cell : relation.cells()) {
                if (!constant[cell]) {
                    if (first < 0) {
                        first = root(group, cell);
                    }
                    group[root(group, cell)] = first;
                }
            }
        }
        var byRoot = new java.util.TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < group.length; i++) {
            if (!constant[i]) {
                byRoot.computeIfAbsent(root(group, i), r -> new ArrayList<>()).add(i);
            }
        }
        return byRoot.values().stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    private static int root(int[] group, int cell) {
        while (group[cell] != cell) {
            group[cell] = group[group[cell]];
            cell = group[cell];
        }
        return cell;
    }

    /**
     * Cells that tie networks together: those in an inequality, or in more than two independent sums, as the answers of
     * everybody are with several breakdowns.
     */
    boolean[] hubs() {
        var sums = new int[size()];
        for (var relation : relations) {
            for (int cell : relation.cells()) {
                sums[cell] += relation.isEquation() ? relation.implied() ? 0 : 1 : 3;
            }
        }
        var hubs = new boolean[sums.length];
        for (int cell = 0; cell < hubs.length; cell++) {
            hubs[cell] = sums[cell] > 2 && !isFixed(cell);
        }
        return hubs;
    }

    /** The relations that touch one of these cells. */
    List<Relation> touching(int[] cells) {
        var inside = new boolean[size()];
        for (int cell : cells) {
            inside[cell] = true;
        }
        var touching = new ArrayList<Relation>();
        for (var relation : relations) {
            for (int cell : relation.cells()) {
                if (inside[cell]) {
                    touching.add(relation);
                    break;
                }
            }
        }
        return touching;
    }
}
