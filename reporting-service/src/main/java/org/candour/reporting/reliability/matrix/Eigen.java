package org.candour.reporting.reliability.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues, and if wanted eigenvectors, of a real symmetric matrix: Householder reflections to three diagonals, then
 * implicit QL with Wilkinson's shift. Values come in descending order; {@code vectors()[j]} is the vector of value j,
 * of length one.
 */
public final class Eigen {

    private static final int SWEEPS = 60;

    private final double[] values;
    private final double[][] vectors;

    private Eigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Values and vectors. */
    public static Eigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        double[][] basis = new double[n][n];
        reduce(symmetric, diagonal, beside, basis);
        chase(diagonal, beside, basis);
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -diagonal[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Eigen(
                Arrays.stream(order).mapToDouble(i -> diagonal[i]).toArray(),
                Arrays.stream(order).mapToObj(i -> basis[i]).toArray(double[][]::new));
    }

    /** The values alone, at a fraction of the work. */
    public static double[] values(double[][] symmetric) {
        int n = symmetric.length;
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        reduce(symmetric, diagonal, beside, new double[0][]);
        chase(diagonal, beside, new double[0][]);
        Arrays.sort(diagonal);
        for (int i = 0; i < n / 2; i++) {
            double low = diagonal[i];
            diagonal[i] = diagonal[n - 1 - i];
            diagonal[n - 1 - i] = low;
        }
        return diagonal;
    }

    public double[] values() {
        return values;
    }

    public double[][] vectors() {
        return vectors;
    }

    /** To three diagonals. The rows of {@code basis}, if it has any, become the columns of the orthogonal matrix. */
    private static void reduce(double[][] symmetric, double[] diagonal, double[] beside, double[][] basis) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
        }
        double[] scale = new double[n];
        double[] p = new double[n];
        for (int k = 0; k < n - 2; k++) {
            double below = 0;
            for (int i = k + 2; i < n; i++) {
                below += a[k][i] * a[k][i];
            }
            if (below == 0) {
                beside[k] = a[k][k + 1];
                continue;
            }
            // Row k, right of the diagonal, becomes the reflecting vector and stays there for the basis.
            double[] v = a[k];
            double norm = Math.sqrt(below + v[k + 1] * v[k + 1]);
            beside[k] = v[k + 1] > 0 ? -norm : norm;
            v[k + 1] -= beside[k];
            scale[k] = 2 / (below + v[k + 1] * v[k + 1]);
            reflect(a, v, k + 1, scale[k], p);
        }
        for (int i = 0; i < n; i++) {
            diagonal[i] = a[i][i];
        }
        if (n > 1) {
            beside[n - 2] = a[n - 2][n - 1];
        }
        if (basis.length > 0) {
            accumulate(a, scale, basis);
        }
    }

    /** The lower right block becomes H block H with {@code H = I - scale v v'}. */
    private static void reflect(double[][] a, double[] v, int from, double scale, double[] p) {
        int n = v.length;
        double along = 0;
        for (int i = from; i < n; i++) {
            double sum = 0;
            for (int j = from; j < n; j++) {
                sum += a[i][j] * v[j];
            }
            p[i] = scale * sum;
            along += p[i] * v[i];
        }
        double half = scale * along / 2;
        for (int i = from; i < n; i++) {
            p[i] -= half * v[i];
        }
        for (int i = from; i < n; i++) {
            for (int j = from; j < n; j++) {
                a[i][j] -= v[i] * p[j] + p[i] * v[j];
            }
        }
    }

    private static void accumulate(double[][] a, double[] scale, double[][] basis) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            basis[i][i] = 1;
        }
        for (int k = n - 3; k >= 0; k--) {
            if (scale[k] == 0) {
                continue;
            }
            double[] v = a[k];
            for (int j = k + 1; j < n; j++) {
                double sum = 0;
                for (int i = k + 1; i < n; i++) {
                    sum += basis[j][i] * v[i];
                }
                double by = scale[k] * sum;
                for (int i = k + 1; i < n; i++) {
                    basis[j][i] -= by * v[i];
                }
            }
        }
    }

    /** Drives the entries beside the diagonal to zero, one value after another. */
    private static void chase(double[] d, double[] e, double[][] basis) {
        int n = d.length;
        for (int low = 0; low < n; low++) {
            for (int sweep = 0; ; sweep++) {
                int high = low;
                while (high < n - 1 && Math.abs(e[high]) > 1e-16 * (Math.abs(d[high]) + Math.abs(d[high + 1]))) {
                    high++;
                }
                if (high == low) {
                    break;
                }
                if (sweep == SWEEPS) {
                    throw new ArithmeticException("the eigenvalues do not settle");
                }
                sweep(d, e, basis, low, high);
            }
        }
    }

    private static void sweep(double[] d, double[] e, double[][] basis, int low, int high) {
        double q = (d[low + 1] - d[low]) / (2 * e[low]);
        double root = Math.sqrt(q * q + 1);
        double g = d[high] - d[low] + e[low] / (q + Math.copySign(root, q));
        double sine = 1;
        double cosine = 1;
        double shift = 0;
        for (int i = high - 1; i >= low; i--) {
            double f = sine * e[i];
            double b = cosine * e[i];
            double r = Math.sqrt(f * f + g * g);
            e[i + 1] = r;
            if (r == 0) {
                d[i + 1] -= shift;
                e[high] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = d[i + 1] - shift;
            double t = (d[i] - g) * sine + 2 * cosine * b;
            shift = sine * t;
            d[i + 1] = g + shift;
            g = cosine * t - b;
            if (basis.length > 0) {
                rotate(basis[i], basis[i + 1], sine, cosine);
            }
        }
        d[low] -= shift;
        e[low] = g;
        e[high] = 0;
    }

    private static void rotate(double[] left, double[] right, double sine, double cosine) {
        for (int k = 0; k < left.length; k++) {
            double r = right[k];
            right[k] = sine * left[k] + cosine * r;
            left[k] = cosine * left[k] - sine * r;
        }
    }
}
