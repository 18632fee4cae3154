package org.candour.survey.instrument;

import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.candour.contracts.instrument.Calculation;

/** Values that are not asked but follow from earlier answers. */
final class Calculated {
    private Calculated() {}

    /** Empty for a sum of nothing: a sum over people who skipped everything is not 0. */
    static OptionalInt value(Calculation calculation, EarlierAnswers answers) {
        return switch (calculation.kind()) {
            case NONE -> OptionalInt.empty();
            case COUNT -> OptionalInt.of(answers.count(calculation.items(), calculation.values()));
            case SUM -> sum(calculation, answers);
            case CASES ->
                OptionalInt.of(calculation.cases().stream()
                        .filter(one -> answers.hold(one.when()))
                        .findFirst()
                        .map(Calculation.Case::value)
                        .orElse(calculation.otherwise()));
        };
    }

    private static OptionalInt sum(Calculation calculation, EarlierAnswers answers) {
        long[] values = calculation.items().stream()
                .map(answers::value)
                .filter(OptionalInt::isPresent)
                .mapToLong(OptionalInt::getAsInt)
                .toArray();
        return values.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.clamp(LongStream.of(values).sum(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
