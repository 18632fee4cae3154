package org.candour.reporting.reliability.polychoric;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Counts of one item's categories, and where they cut the normal distribution. */
final class Margins {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Margins() {}

    /** Of categories that were all used. */
    static double[] cuts(double[] margin) {
        double total = Arrays.stream(margin).sum();
        double[] cuts = new double[margin.length - 1];
        double below = 0;
        for (int c = 0; c < cuts.length; c++) {
            below += margin[c];
            cuts[c] = NORMAL.inverseCumulativeProbability(below / total);
        }
        return cuts;
    }

    static double[] sums(double[][] table, boolean ofRows) {
        double[] sums = new double[ofRows ? table.length : table[0].length];
        for (int a = 0; a < table.length; a++) {
            for (int b = 0; b < table[0].length; b++) {
                sums[ofRows ? a : b] += table[a][b];
            }
        }
        return sums;
    }

    static double[] doubles(long[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    /** The categories anybody chose. */
    static int[] used(long[] counts) {
        return used(doubles(counts));
    }

    static int[] used(double[] counts) {
        return IntStream.range(0, counts.length).filter(c -> counts[c] > 0).toArray();
    }

    static double[] pick(double[] from, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> from[i]).toArray();
    }
}
