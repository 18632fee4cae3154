package org.candour.reporting.reliability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.reporting.reliability.Statistic;

/** Compares figures with references and counts them, so that a run can say that it compared any. */
public final class Compared {

    private final String where;
    private int count;

    public Compared(String where) {
        this.where = where;
    }

    public int count() {
        return count;
    }

    public void relative(String what, Statistic actual, JsonNode expected, double tolerance) {
        relative(what, number(what, actual), expected, tolerance);
    }

    /** Within the tolerance times the expected figure, or the tolerance itself where that is below one. */
    public void relative(String what, double actual, JsonNode expected, double tolerance) {
        absolute(what, actual, expected, tolerance * Math.max(1, Math.abs(expected.asDouble())));
    }

    public void absolute(String what, Statistic actual, JsonNode expected, double tolerance) {
        absolute(what, number(what, actual), expected, tolerance);
    }

    public void absolute(String what, double actual, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber())
                .as("%s: %s has a reference", where, what)
                .isTrue();
        assertThat(actual).as("%s: %s", where, what).isCloseTo(expected.asDouble(), within(tolerance));
        count++;
    }

    public void same(String what, long actual, JsonNode expected) {
        assertThat(expected.isNumber())
                .as("%s: %s has a reference", where, what)
                .isTrue();
        assertThat(actual).as("%s: %s", where, what).isEqualTo(expected.asLong());
        count++;
    }

    private double number(String what, Statistic actual) {
        assertThat(actual).as("%s: %s", where, what).isInstanceOf(Statistic.Value.class);
        return actual.number().orElseThrow();
    }
}
