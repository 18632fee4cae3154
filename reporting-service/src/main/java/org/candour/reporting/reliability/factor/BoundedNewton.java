package org.candour.reporting.reliability.factor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * Minimum of a smooth function in a box, by Newton steps on the coordinates that are free to move. A coordinate at its
 * bound that the gradient pushes outwards stays; a Hessian that curves the wrong way is stiffened until it does not.
 */
final class BoundedNewton {

    private static final int STEPS = 300;

    private static final double SETTLED = 1e-10;

    /** What a stuck search may still be called, because rounding and not the function holds it. */
    private static final double ALMOST = 1e-6;

    /** A function with its first two derivatives, filled into the arrays it is given. */
    interface Objective {
        double at(double[] x, double[] gradient, double[][] hessian);
    }

    private final Objective objective;
    private final double low;
    private final double high;
    private double[] x;
    private double value;
    private double[] gradient;
    private double[][] hessian;

    private BoundedNewton(Objective objective, double[] start, double low, double high) {
        this.objective = objective;
        this.low = low;
        this.high = high;
        x = Arrays.stream(start).map(this::inside).toArray();
        gradient = new double[x.length];
        hessian = new double[x.length][x.length];
        value = objective.at(x, gradient, hessian);
    }

    /** The place of the minimum; empty when the search does not settle. */
    static Optional<double[]> minimum(Objective objective, double[] start, double low, double high) {
        BoundedNewton search = new BoundedNewton(objective, start, low, high);
        for (int step = 0; step < STEPS; step++) {
            double slope = search.slope();
            if (slope < SETTLED) {
                return Optional.of(search.x);
            }
            if (!search.step()) {
                return slope < ALMOST ? Optional.of(search.x) : Optional.empty();
            }
        }
        return search.slope() < ALMOST ? Optional.of(search.x) : Optional.empty();
    }

    private double inside(double coordinate) {
        return Math.min(Math.max(coordinate, low), high);
    }

    private boolean free(int i) {
        return !(x[i] <= low && gradient[i] > 0) && !(x[i] >= high && gradient[i] < 0);
    }

    private double slope() {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            largest = Math.max(largest, free(i) ? Math.abs(gradient[i]) : 0);
        }
        return largest;
    }

    private boolean step() {
        int[] moving = IntStream.range(0, x.length).filter(this::free).toArray();
        double[] direction = direction(moving);
        double[] nextGradient = new double[x.length];
        double[][] nextHessian = new double[x.length][x.length];
        for (double length = 1; length > 1e-12; length /= 2) {
            double[] next = x.clone();
            double expected = 0;
            for (int a = 0; a < moving.length; a++) {
                int i = moving[a];
                next[i] = inside(x[i] + length * direction[a]);
                expected += gradient[i] * (next[i] - x[i]);
            }
            double nextValue = objective.at(next, nextGradient, nextHessian);
            if (nextValue <= value + 1e-4 * Math.min(expected, 0) + 1e-15 * (1 + Math.abs(value))) {
                boolean moved = !Arrays.equals(next, x);
                x = next;
                value = nextValue;
                gradient = nextGradient;
                hessian = nextHessian;
                return moved;
            }
        }
        return false;
    }

    private double[] direction(int[] moving) {
        int n = moving.length;
        double[] down = new double[n];
        double largest = 0;
        for (int a = 0; a < n; a++) {
            down[a] = -gradient[moving[a]];
            largest = Math.max(largest, Math.abs(hessian[moving[a]][moving[a]]));
        }
        for (double stiffness = 0; ; stiffness = stiffness == 0 ? 1e-4 * (largest + 1e-8) : stiffness * 4) {
            double[][] curve = new double[n][n];
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    curve[a][b] = hessian[moving[a]][moving[b]] + (a == b ? stiffness : 0);
                }
            }
            Optional<Cholesky> factor = Cholesky.of(curve, 1e-10);
            if (factor.isPresent()) {
                return factor.get().solve(down);
            }
        }
    }
}
