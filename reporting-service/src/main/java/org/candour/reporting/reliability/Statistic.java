package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * One figure of a report: either a finite number, possibly with cautions a reader must see beside it, or the reason why
 * there is no such number. There is no third case: a not-a-number can not be built, so it can not be printed.
 */
public sealed interface Statistic {

    /** A finite number. The cautions do not change it; they say what it must not be taken for. */
    record Value(double value, List<String> cautions) implements Statistic {
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a statistic is finite or not defined");
            }
            cautions = List.copyOf(cautions);
        }
    }

    /** Why the number does not exist, in words fit for print. */
    record NotDefined(String reason) implements Statistic {
        public NotDefined {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a figure that is not defined needs a reason");
            }
        }
    }

    static Statistic of(double value) {
        return new Value(value, List.of());
    }

    static Statistic notDefined(String reason) {
        return new NotDefined(reason);
    }

    /** The number, for those who compute on and have already dealt with the words. */
    default OptionalDouble number() {
        return this instanceof Value v ? OptionalDouble.of(v.value()) : OptionalDouble.empty();
    }

    /** The same figure with one caution more; a figure that is not defined keeps its reason only. */
    default Statistic caution(String caution) {
        if (!(this instanceof Value(double value, List<String> cautions))) {
            return this;
        }
        List<String> more = new ArrayList<>(cautions);
        more.add(caution);
        return new Value(value, more);
    }

    /** A figure derived from this one; reason and cautions travel along. */
    default Statistic map(DoubleUnaryOperator then) {
        return this instanceof Value(double value, List<String> cautions)
                ? new Value(then.applyAsDouble(value), cautions)
                : this;
    }
}
