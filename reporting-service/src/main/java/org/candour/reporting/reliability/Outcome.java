package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A result of several figures: there, possibly with cautions a reader must see beside it, or not defined with the
 * reason in words. What {@link Statistic} is to one number.
 */
public sealed interface Outcome<T> {

    /** The result. The cautions do not change it; they say what it must not be taken for. */
    record Found<T>(T value, List<String> cautions) implements Outcome<T> {
        public Found {
            cautions = List.copyOf(cautions);
        }
    }

    /** Why there is no result, in words fit for print. */
    record NotDefined<T>(String reason) implements Outcome<T> {
        public NotDefined {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a result that is not defined needs a reason");
            }
        }
    }

    static <T> Outcome<T> of(T value) {
        return new Found<>(value, List.of());
    }

    static <T> Outcome<T> of(T value, List<String> cautions) {
        return new Found<>(value, cautions);
    }

    static <T> Outcome<T> notDefined(String reason) {
        return new NotDefined<>(reason);
    }

    /** The result, for those who have already dealt with the words. */
    default Optional<T> found() {
        return this instanceof Found<T>(T value, List<String> ignored) ? Optional.of(value) : Optional.empty();
    }

    /** The reason, when there is no result. */
    default Optional<String> whyNot() {
        return this instanceof NotDefined<T>(String why) ? Optional.of(why) : Optional.empty();
    }

    /** The cautions; none when there is no result. */
    default List<String> said() {
        return this instanceof Found<T>(T ignored, List<String> cautions) ? cautions : List.of();
    }

    default <U> Outcome<U> map(Function<T, U> then) {
        return flatMap(value -> of(then.apply(value)));
    }

    /** Goes on with the result; reason and cautions travel along. */
    default <U> Outcome<U> flatMap(Function<T, Outcome<U>> then) {
        return switch (this) {
            case NotDefined<T>(String why) -> notDefined(why);
            case Found<T>(T value, List<String> cautions) ->
                switch (then.apply(value)) {
                    case NotDefined<U>(String why) -> notDefined(why);
                    case Found<U>(U next, List<String> more) -> {
                        List<String> all = new ArrayList<>(cautions);
                        all.addAll(more);
                        yield new Found<>(next, all);
                    }
                };
        };
    }

    /** One figure of the result; reason and cautions travel along. */
    default Statistic statistic(Function<T, Statistic> figure) {
        return switch (this) {
            case NotDefined<T>(String why) -> Statistic.notDefined(why);
            case Found<T>(T value, List<String> cautions) -> {
                Statistic found = figure.apply(value);
                for (String caution : cautions) {
                    found = found.caution(caution);
                }
                yield found;
            }
        };
    }
}
