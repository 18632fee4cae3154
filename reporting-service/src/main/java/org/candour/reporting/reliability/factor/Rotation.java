package org.candour.reporting.reliability.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Turns loadings towards simple structure, from the unrotated position and from twenty seeded random ones, and keeps the
 * best: a criterion may have several minima, and how many were met is part of the answer.
 */
final class Rotation {

    static final int RANDOM_STARTS = 20;

    private static final int STEPS = 5_000;

    private static final double SETTLED = 1e-8;

    /** Good enough to tell minima apart; only the best is then followed to the end. */
    private static final double ROUGH = 1e-4;

    /**
     * @param pattern loadings after rotation
     * @param phi correlations of the factors
     * @param criterion value of the criterion: lower is better
     * @param minima different values of the criterion that were met
     * @param settled whether the last step was too small to matter
     */
    record Rotated(double[][] pattern, double[][] phi, double criterion, int minima, boolean settled) {}

    private Rotation() {}

    /**
     * Direct oblimin with gamma 0 (direct quartimin), {@code sum over pairs of factors of sum_i l_ij^2 l_il^2 / 2}, by
     * gradient projection. Jennrich and Sampson (1966); Jennrich (2002), Psychometrika 67, 7-19. No Kaiser weights, as
     * {@code GPArotation::oblimin} and psych.
     */
    static Rotated oblimin(double[][] loadings, long seed) {
        int m = loadings[0].length;
        SplittableRandom random = new SplittableRandom(seed);
        List<Oblimin> ends = new ArrayList<>();
        for (int start = 0; start <= RANDOM_STARTS; start++) {
            ends.add(new Oblimin(loadings, start == 0 ? identity(m) : orthogonal(m, random)).follow(ROUGH, STEPS));
        }
        Oblimin best = ends.stream()
                .min((a, b) -> Double.compare(a.criterion(), b.criterion()))
                .orElseThrow();
        best.follow(SETTLED, STEPS);
        return new Rotated(
                best.pattern(), best.phi(), best.criterion(), distinct(ends, best.criterion()), best.slope() < 1e-6);
    }

    /** How many criteria lie apart by more than the rough search leaves open. */
    private static int distinct(List<Oblimin> ends, double best) {
        double[] sorted = ends.stream().mapToDouble(Oblimin::criterion).sorted().toArray();
        int distinct = 1;
        double last = best;
        for (double one : sorted) {
            if (one > last + 1e-5) {
                distinct++;
                last = one;
            }
        }
        return distinct;
    }

    /**
     * Varimax of rows weighted to length one (Kaiser), by planar rotations. Kaiser (1958), Psychometrika 23, 187-200;
     * {@code stats::varimax(normalize = TRUE)}.
     */
    static Rotated varimax(double[][] loadings, long seed) {
        int m = loadings[0].length;
        SplittableRandom random = new SplittableRandom(seed);
        double[] length = Arrays.stream(loadings)
                .mapToDouble(row -> Math.sqrt(Arrays.stream(row).map(l -> l * l).sum()))
                .map(one -> one > 0 ? one : 1)
                .toArray();
        double[][] best = new double[0][];
        double least = Double.POSITIVE_INFINITY;
        List<Double> criteria = new ArrayList<>();
        for (int start = 0; start <= RANDOM_STARTS; start++) {
            double[][] turned = multiply(loadings, start == 0 ? identity(m) : orthogonal(m, random));
            for (int i = 0; i < turned.length; i++) {
                for (int j = 0; j < m; j++) {
                    turned[i][j] /= length[i];
                }
            }
            Varimax.turn(turned);
            double criterion = Varimax.criterion(turned);
            if (criteria.stream().allMatch(known -> Math.abs(known - criterion) > 1e-8)) {
                criteria.add(criterion);
            }
            if (criterion < least - 1e-10) {
                least = criterion;
                best = turned;
            }
        }
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < m; j++) {
                best[i][j] *= length[i];
            }
        }
        return new Rotated(best, identity(m), least, criteria.size(), true);
    }

    static double[][] identity(int m) {
        double[][] identity = new double[m][m];
        for (int i = 0; i < m; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** A random rotation: normal columns, each freed of the ones before. */
    private static double[][] orthogonal(int m, SplittableRandom random) {
        Normals normals = new Normals(random);
        double[][] columns = new double[m][m];
        for (int c = 0; c < m; c++) {
            double length = 0;
            while (length < 1e-3) {
                for (int i = 0; i < m; i++) {
                    columns[c][i] = normals.next();
                }
                for (int before = 0; before < c; before++) {
                    double along = 0;
                    for (int i = 0; i < m; i++) {
                        along += columns[c][i] * columns[before][i];
                    }
                    for (int i = 0; i < m; i++) {
                        columns[c][i] -= along * columns[before][i];
                    }
                }
                length = Math.sqrt(Arrays.stream(columns[c]).map(x -> x * x).sum());
            }
            for (int i = 0; i < m; i++) {
                columns[c][i] /= length;
            }
        }
        return columns;
    }
}
