package org.candour.reporting.reliability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.candour.reporting.reliability.Statistic;

/**
 * A figure held against R, and the same figure with a classic mistake put in, which must differ by far more than the
 * tolerance the figure is compared at. A mistake that leaves the figure as it is would mean a fixture too tame to catch
 * it.
 *
 * @param real what the code says
 * @param right what R says
 * @param wrong what the mistake would say
 * @param tolerance what the reference tests allow
 */
public record Mistake(String name, Statistic real, double right, double wrong, double tolerance) {

    public void isCaught() {
        assertThat(real.number().orElseThrow()).as("R agrees").isCloseTo(right, within(tolerance));
        assertThat(Math.abs(wrong - right)).as("the mistake shows").isGreaterThan(10 * tolerance);
    }

    @Override
    public String toString() {
        return name;
    }
}
