package org.candour.reporting.reliability.confirmatory;

import java.util.Optional;
import org.candour.reporting.reliability.Progress;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * Descent to the least deviance: Newton's step where the Hessian is positive definite, Fisher's scoring step elsewhere,
 * halved until the deviance falls. Done when the next step would lower the deviance by less than 1e-9.
 */
final class Newton {

    private static final int LIMIT = 300;

    private static final double ENOUGH = 1e-9;

    private final Surface surface;

    Newton(Surface surface) {
        this.surface = surface;
    }

    /** The lowest point; empty when there is none to be found from here. */
    Optional<Surface.Point> descend(double[] start) {
        Optional<Surface.Point> found = surface.at(start);
        for (int step = 0; step < LIMIT && found.isPresent(); step++) {
            Progress.IGNORED.step(step, LIMIT);
            Surface.Point here = found.get();
            Optional<double[]> newton = direction(here, true);
            if (newton.isPresent() && fall(here, newton.get()) < ENOUGH) {
                return surface.at(moved(here, newton.get(), 1)).or(() -> Optional.of(here));
            }
            found = newton.flatMap(way -> search(here, way))
                    .or(() -> direction(here, false).flatMap(way -> search(here, way)));
        }
        return Optional.empty();
    }

    private Optional<double[]> direction(Surface.Point here, boolean hessian) {
        double[][] curvature = hessian
                ? Curvature.observed(surface.parameters(), surface.samples(), here)
                : Curvature.expected(surface.parameters(), surface.samples(), here);
        if (!hessian) {
            for (int i = 0; i < curvature.length; i++) {
                curvature[i][i] *= 1 + 1e-6;
            }
        }
        return Cholesky.of(curvature, 1e-11).map(factor -> {
            double[] way = factor.solve(here.gradient());
            for (int i = 0; i < way.length; i++) {
                way[i] *= -0.5;
            }
            return way;
        });
    }

    /** By how much a full step would lower the deviance if it were quadratic. */
    private static double fall(Surface.Point here, double[] way) {
        return -Matrices.dot(here.gradient(), way) / 2;
    }

    private Optional<Surface.Point> search(Surface.Point here, double[] way) {
        double slope = Matrices.dot(here.gradient(), way);
        // Near the bottom a fall can be less than what rounding does to a large deviance.
        double dust = 1e-13 * Math.abs(here.deviance());
        for (double length = 1; length > 1e-9; length /= 2) {
            Optional<Surface.Point> there = surface.at(moved(here, way, length));
            if (there.isPresent() && there.get().deviance() <= here.deviance() + 1e-4 * length * slope + dust) {
                return there;
            }
        }
        return Optional.empty();
    }

    private static double[] moved(Surface.Point here, double[] way, double length) {
        double[] values = here.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += length * way[i];
        }
        return values;
    }
}
