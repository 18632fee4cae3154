package org.candour.reporting.scalereport;

import java.util.List;
import org.candour.reporting.reliability.Statistic;

/** What stands in a cell of a table. */
public sealed interface Value {
    /** No count below this is printed, other than nobody. */
    int LEAST = 10;

    /** A figure in full precision, with what must be said beside it. */
    record Number(double value, List<String> cautions) implements Value {
        public Number {
            cautions = List.copyOf(cautions);
        }
    }

    /** People, answers, items or degrees of freedom. */
    record Count(long value) implements Value {}

    record Words(String text) implements Value {}

    /** There is no such figure; the reason is fit for print. */
    record NotDefined(String reason) implements Value {}

    /** A count of people under ten, or one from which such a count could be had by subtraction. */
    record Withheld() implements Value {}

    static Value of(Statistic statistic) {
        return switch (statistic) {
            case Statistic.Value(double value, List<String> cautions) -> new Number(value, cautions);
            case Statistic.NotDefined(String reason) -> new NotDefined(reason);
        };
    }

    static Value of(double value) {
        return Double.isFinite(value) ? new Number(value, List.of()) : new NotDefined("not a finite number");
    }

    /** A number of things that are not people. */
    static Value count(long count) {
        return new Count(count);
    }

    /** A number of people. */
    static Value people(long count) {
        return count > 0 && count < LEAST ? new Withheld() : new Count(count);
    }

    static Value words(String text) {
        return new Words(text);
    }
}
