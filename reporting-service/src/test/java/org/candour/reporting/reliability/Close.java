package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares a figure with a reference within the tolerance its kind deserves: closed forms 1e-10 relative, lambda 6
 * (a matrix inverse) 1e-9, interval ends 1e-8 absolute.
 */
final class Close {

    private final String where;

    private int compared;

    Close(String where) {
        this.where = where;
    }

    void check(String what, Statistic actual, JsonNode expected) {
        relative(what, actual, expected, 1e-10);
    }

    void loose(String what, Statistic actual, JsonNode expected) {
        relative(what, actual, expected, 1e-9);
    }

    void interval(String what, Interval actual, JsonNode lower, JsonNode upper) {
        absolute(what + " lower", actual.lower(), lower.asDouble(), 1e-8);
        absolute(what + " upper", actual.upper(), upper.asDouble(), 1e-8);
    }

    /** How many figures were compared, so that a run can say that it compared any. */
    int compared() {
        return compared;
    }

    private void relative(String what, Statistic actual, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber())
                .as("%s: %s has a reference", where, what)
                .isTrue();
        absolute(what, actual, expected.asDouble(), tolerance * Math.max(1, Math.abs(expected.asDouble())));
    }

    private void absolute(String what, Statistic actual, double expected, double tolerance) {
        assertThat(actual).as("%s: %s", where, what).isInstanceOf(Statistic.Value.class);
        assertThat(actual.number().orElseThrow()).as("%s: %s", where, what).isCloseTo(expected, within(tolerance));
        compared++;
    }
}
