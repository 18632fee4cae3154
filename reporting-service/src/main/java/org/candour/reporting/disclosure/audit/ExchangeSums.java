package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The relations of a cluster as arrays, with what they add up to now and how far scores are missed. */
final class ExchangeSums {
    private final int[][] cellsOf;
    private final long[][] factorsOf;
    private final long[] low;
    private final long[] high;
    private final long[] sum;
    private final double[] scale;

    // Inequalities, which exchanges may break, per cell.
    private final int[][] scoresOf;
    private final long[][] weightsOf;

    ExchangeSums(Knowledge.Cluster cluster, Map<String, Integer> places) {
        int n = places.size();
        var relations = cluster.relations();
        this.cellsOf = new int[relations.size()][];
        this.factorsOf = new long[relations.size()][];
        this.low = new long[relations.size()];
        this.high = new long[relations.size()];
        this.sum = new long[relations.size()];
        this.scale = new double[relations.size()];
        var scores = new ArrayList<List<Integer>>();
        var weights = new ArrayList<List<Long>>();
        for (int i = 0; i < n; i++) {
            scores.add(new ArrayList<>(2));
            weights.add(new ArrayList<>(2));
        }
        for (int r = 0; r < cellsOf.length; r++) {
            var relation = relations.get(r);
            cellsOf[r] = relation.cells().stream()
                    .mapToInt(cell -> places.getOrDefault(cell, 0))
                    .toArray();
            factorsOf[r] =
                    relation.coefficients().stream().mapToLong(Long::longValue).toArray();
            low[r] = relation.low();
            high[r] = relation.high();
            long spread = 1;
            for (int k = 0; k < cellsOf[r].length; k++) {
                spread = Math.max(spread, Math.abs(factorsOf[r][k]));
                if (low[r] != high[r]) {
                    scores.get(cellsOf[r][k]).add(r);
                    weights.get(cellsOf[r][k]).add(factorsOf[r][k]);
                }
            }
            scale[r] = spread;
        }
        this.scoresOf = scores.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        this.weightsOf = weights.stream()
                .map(list -> list.stream().mapToLong(i -> i).toArray())
                .toArray(long[][]::new);
    }

    void addUp(int[] x) {
        for (int r = 0; r < sum.length; r++) {
            sum[r] = total(r, x);
        }
    }

    private long total(int r, int[] x) {
        long total = 0;
        for (int k = 0; k < cellsOf[r].length; k++) {
            total += factorsOf[r][k] * x[cellsOf[r][k]];
        }
        return total;
    }

    /** All relations, added up anew, and no number below 0. */
    boolean hold(int[] x) {
        for (int number : x) {
            if (number < 0) {
                return false;
            }
        }
        for (int r = 0; r < cellsOf.length; r++) {
            long total = total(r, x);
            if (total < low[r] || total > high[r]) {
                return false;
            }
        }
        return true;
    }

    int[] cellsOf(int relation) {
        return cellsOf[relation];
    }

    /** The score that is missed by most, or -1. */
    int worst() {
        int worst = -1;
        double most = 0;
        for (int r = 0; r < sum.length; r++) {
            if (low[r] != high[r] && missed(r, sum[r]) > most) {
                most = missed(r, sum[r]);
                worst = r;
            }
        }
        return worst;
    }

    private double missed(int r, long value) {
        return (Math.max(0, low[r] - value) + Math.max(0, value - high[r])) / scale[r];
    }

    /** More or fewer in a cell: what it saves of all that is missed. */
    double shift(int cell, int by) {
        double saved = 0;
        for (int k = 0; k < scoresOf[cell].length; k++) {
            int r = scoresOf[cell][k];
            saved += missed(r, sum[r]);
            sum[r] += by * weightsOf[cell][k];
            saved -= missed(r, sum[r]);
        }
        return saved;
    }

    boolean isOf(int score, int cell) {
        for (int r : scoresOf[cell]) {
            if (r == score) {
                return true;
            }
        }
        return false;
    }
}
