package org.candour.reporting.reliability;

import java.util.List;
import java.util.SplittableRandom;
import org.candour.reporting.reliability.SplitHalves.All;

/** Goes through every way to halve a scale, or a sample of them. */
final class SplitSearch {

    private SplitSearch() {}

    static All all(List<String> names, double[][] c, double v, long seed) {
        int k = c.length;
        boolean exhaustive = k <= SplitHalves.MOST_FOR_ALL;
        Tally tally = new Tally(c, v);
        if (exhaustive) {
            // For an even scale every split would come twice, once from each side: item 0 stays on one side.
            choose(new boolean[k], k % 2 == 0 ? 1 : 0, k / 2, tally);
        } else {
            sample(k, new SplittableRandom(seed), tally);
        }
        return new All(
                exhaustive,
                tally.splits,
                Statistic.of(tally.sum / tally.splits),
                Statistic.of(tally.lowest),
                Statistic.of(tally.highest),
                SplitHalves.names(names, tally.best, true),
                SplitHalves.names(names, tally.worst, true));
    }

    private static void choose(boolean[] half, int from, int left, Tally tally) {
        if (left == 0) {
            tally.add(half);
            return;
        }
        for (int i = from; i <= half.length - left; i++) {
            half[i] = true;
            choose(half, i + 1, left - 1, tally);
            half[i] = false;
        }
    }

    private static void sample(int k, SplittableRandom random, Tally tally) {
        int[] order = new int[k];
        for (int i = 0; i < k; i++) {
            order[i] = i;
        }
        for (int split = 0; split < SplitHalves.SAMPLE; split++) {
            boolean[] half = new boolean[k];
            for (int i = 0; i < k / 2; i++) {
                int at = i + random.nextInt(k - i);
                int taken = order[at];
                order[at] = order[i];
                order[i] = taken;
                half[taken] = true;
            }
            tally.add(half);
        }
    }

    /** Keeps mean, best and worst of the splits it is shown. */
    private static final class Tally {
        private final double[][] c;
        private final double v;
        private int splits;
        private double sum;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private boolean[] best = new boolean[0];
        private boolean[] worst = new boolean[0];

        private Tally(double[][] c, double v) {
            this.c = c;
            this.v = v;
        }

        private void add(boolean[] half) {
            double across = 0;
            for (int i = 0; i < half.length; i++) {
                for (int j = 0; j < i; j++) {
                    across += half[i] == half[j] ? 0 : c[i][j];
                }
            }
            double reliability = 4 * across / v;
            splits++;
            sum += reliability;
            if (reliability > highest) {
                highest = reliability;
                best = half.clone();
            }
            if (reliability < lowest) {
                lowest = reliability;
                worst = half.clone();
            }
        }
    }
}
