package org.candour.survey.instrument;

import java.util.List;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Condition;

/**
 * Something that conditions and calculations look at, and that grows from answer to answer. Two sets of answers in which
 * all watches stand the same lead the same way.
 */
sealed interface Watch {
    /** Of a sum to which nothing was added. */
    long NOTHING = Long.MIN_VALUE;

    /** Items whose answers matter to it. */
    List<String> items();

    /** How it stands before anything is answered. */
    long start();

    /** What an answer to one item does to it. */
    long effect(String item, EarlierAnswers answer);

    /** How it stands after that. */
    long after(long before, long effect);

    /** A condition on one item: 1 when it holds. */
    record Test(Condition condition) implements Watch {
        @Override
        public List<String> items() {
            return condition.items();
        }

        @Override
        public long start() {
            return 0;
        }

        @Override
        public long effect(String item, EarlierAnswers answer) {
            return answer.hold(condition) ? 1 : 0;
        }

        @Override
        public long after(long before, long effect) {
            return effect;
        }
    }

    /** How many answers are among the values. */
    record Tally(List<String> items, List<Integer> values) implements Watch {
        @Override
        public long start() {
            return 0;
        }

        @Override
        public long effect(String item, EarlierAnswers answer) {
            return answer.count(List.of(item), values);
        }

        @Override
        public long after(long before, long effect) {
            return before + effect;
        }
    }

    /** The sum of answers. */
    record Total(List<String> items) implements Watch {
        @Override
        public long start() {
            return NOTHING;
        }

        @Override
        public long effect(String item, EarlierAnswers answer) {
            OptionalInt value = answer.value(item);
            return value.isPresent() ? value.getAsInt() : NOTHING;
        }

        @Override
        public long after(long before, long effect) {
            if (effect == NOTHING) {
                return before;
            }
            return before == NOTHING ? effect : before + effect;
        }
    }
}
