package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Numbers for the cells of a cluster, and what one exchange of answers between two groups does to its scores. */
final class ExchangeState {
    private final int[] x;
    private final ExchangeSums sums;

    // Where a cell stands: table, group, answer; -1 when nowhere. Column -2 is the size of a group.
    private final int[][] place;
    private final List<int[][]> tables = new ArrayList<>();
    private final List<int[]> bases = new ArrayList<>();

    private int[] best = new int[0];
    private double bestSaved;

    ExchangeState(Knowledge.Cluster cluster, List<Exchanges.Table> all, Map<String, Integer> places) {
        int n = places.size();
        this.x = new int[n];
        this.sums = new ExchangeSums(cluster, places);
        this.place = new int[n][];
        Arrays.fill(place, new int[] {-1, -1, -1});
        all.forEach(table -> add(table, places));
    }

    private void add(Exchanges.Table table, Map<String, Integer> places) {
        var rows = new int[table.rows().size()][];
        boolean inside = false;
        for (int g = 0; g < rows.length; g++) {
            rows[g] = table.rows().get(g).stream()
                    .mapToInt(cell -> places.getOrDefault(cell, -1))
                    .toArray();
            inside |= Arrays.stream(rows[g]).anyMatch(i -> i >= 0);
        }
        if (!inside) {
            return;
        }
        var sizes = table.bases().stream()
                .mapToInt(cell -> places.getOrDefault(cell, -1))
                .toArray();
        for (int g = 0; g < rows.length; g++) {
            for (int a = 0; a < rows[g].length; a++) {
                if (rows[g][a] >= 0) {
                    place[rows[g][a]] = new int[] {tables.size(), g, a};
                }
            }
            if (sizes[g] >= 0) {
                place[sizes[g]] = new int[] {tables.size(), g, -2};
            }
        }
        tables.add(rows);
        bases.add(sizes);
    }

    boolean moves() {
        return !tables.isEmpty();
    }

    boolean canMove(int cell) {
        return place[cell][0] >= 0;
    }

    void set(int[] numbers) {
        System.arraycopy(numbers, 0, x, 0, x.length);
        sums.addUp(x);
    }

    boolean holds() {
        return sums.hold(x);
    }

    int worst() {
        return sums.worst();
    }

    int[] get() {
        return x.clone();
    }

    void takeEnds(int[] least, int[] greatest) {
        for (int i = 0; i < x.length; i++) {
            least[i] = Math.min(least[i], x[i]);
            greatest[i] = Math.max(greatest[i], x[i]);
        }
    }

    /** What a change of these cells saves of all that is missed: up, down, up, down by one. */
    private double saved(int[] cells) {
        double saved = 0;
        for (int i = 0; i < 4; i++) {
            saved += sums.shift(cells[i], i % 2 == 0 ? 1 : -1);
        }
        for (int i = 0; i < 4; i++) {
            sums.shift(cells[i], i % 2 == 0 ? -1 : 1);
        }
        return saved;
    }

    /** The exchange in a row of this score that saves most; not a number when there is none. */
    double bestExchange(int score, int held, int without) {
        double most = Double.NaN;
        for (int cell : sums.cellsOf(score)) {
            var at = place[cell];
            if (at[0] < 0 || at[2] < 0) {
                continue;
            }
            var rows = tables.get(at[0]);
            for (int a = 0; a < rows[at[1]].length; a++) {
                int other = rows[at[1]][a];
                if (a == at[2] || other < 0) {
                    continue;
                }
                for (int h = 0; h < rows.length; h++) {
                    if (h == at[1]) {
                        continue;
                    }
                    int third = rows[h][at[2]];
                    int fourth = rows[h][a];
                    if (third < 0 || fourth < 0 || cell == held || other == held || third == held || fourth == held) {
                        continue;
                    }
                    if (without >= 0 && sums.isOf(without, third)) {
                        continue;
                    }
                    // One more in the cell and in the fourth, one fewer in the other and the third.
                    if (x[other] > 0 && x[third] > 0) {
                        var tried = new int[] {cell, other, fourth, third};
                        double saved = saved(tried);
                        if (Double.isNaN(most) || saved > most) {
                            most = saved;
                            best = tried;
                        }
                    }
                }
            }
        }
        return most;
    }

    void exchangeBest() {
        for (int i = 0; i < 4; i++) {
            sums.shift(best[i], i % 2 == 0 ? 1 : -1);
            x[best[i]] += i % 2 == 0 ? 1 : -1;
        }
    }

    /** One more or one fewer in a cell, by the exchange that harms the scores least; false when there is none. */
    boolean step(int cell, int sense) {
        var at = place[cell];
        var rows = tables.get(at[0]);
        int g = at[1];
        bestSaved = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < rows.length; h++) {
            for (int a = 0; a < rows[g].length && h != g; a++) {
                if (at[2] == -2 || at[2] == a) {
                    wholePerson(at[0], g, h, a, sense);
                } else {
                    tryStep(sense, cell, rows[g][a], rows[h][a], rows[h][at[2]]);
                }
            }
        }
        if (bestSaved == Double.NEGATIVE_INFINITY) {
            return false;
        }
        exchangeBest();
        return true;
    }

    /** Everybody of groups of unknown size into the group of this cell; false when its own size is known. */
    boolean gather(int cell) {
        var rows = tables.get(place[cell][0]);
        var sizes = bases.get(place[cell][0]);
        int g = place[cell][1];
        if (sizes[g] < 0) {
            return false;
        }
        for (int h = 0; h < rows.length; h++) {
            for (int a = 0; a < rows[h].length && h != g && sizes[h] >= 0; a++) {
                if (rows[g][a] >= 0 && rows[h][a] >= 0) {
                    int people = x[rows[h][a]];
                    sums.shift(rows[g][a], people);
                    sums.shift(sizes[g], people);
                    sums.shift(rows[h][a], -people);
                    sums.shift(sizes[h], -people);
                    x[rows[g][a]] += people;
                    x[sizes[g]] += people;
                    x[rows[h][a]] -= people;
                    x[sizes[h]] -= people;
                }
            }
        }
        return true;
    }

    /** Where both sizes are unknown: somebody with this answer is of the one group, or of the other. */
    private void wholePerson(int table, int g, int h, int answer, int sense) {
        var rows = tables.get(table);
        var sizes = bases.get(table);
        // The size moves with the answer: in the order of an exchange, up, down, up, down.
        int own = rows[g][answer];
        int theirs = rows[h][answer];
        if (own >= 0 && theirs >= 0 && sizes[g] >= 0 && sizes[h] >= 0) {
            int[] tried = sense > 0
                    ? new int[] {own, theirs, sizes[g], sizes[h]}
                    : new int[] {theirs, own, sizes[h], sizes[g]};
            consider(tried);
        }
    }

    private void tryStep(int sense, int cell, int other, int theirOther, int theirs) {
        if (other >= 0 && theirOther >= 0 && theirs >= 0) {
            consider(
                    sense > 0
                            ? new int[] {cell, other, theirOther, theirs}
                            : new int[] {other, cell, theirs, theirOther});
        }
    }

    private void consider(int[] tried) {
        if (x[tried[1]] > 0 && x[tried[3]] > 0) {
            double saved = saved(tried);
            if (saved > bestSaved) {
                bestSaved = saved;
                best = tried;
            }
        }
    }
}
