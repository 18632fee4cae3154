package org.candour.survey.xlsform;

import static org.candour.survey.xlsform.Questionnaires.bound;
import static org.candour.survey.xlsform.Questionnaires.instrument;
import static org.candour.survey.xlsform.Questionnaires.is;
import static org.candour.survey.xlsform.Questionnaires.item;
import static org.candour.survey.xlsform.Questionnaires.option;
import static org.candour.survey.xlsform.Questionnaires.page;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;

/** Conditions made up at random, a questionnaire to put them into, and answers to try them with. */
final class RandomConditions {
    private RandomConditions() {}

    static Instrument withCondition(Condition condition) {
        List<Option> options = List.of(
                option(1),
                option(2),
                option(3),
                new Option(9, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false));
        return instrument(
                page(item("ONE", ItemType.SINGLE_CHOICE, options, Limits.NONE), Condition.ALWAYS),
                page(item("TWO", ItemType.SINGLE_CHOICE, options, Limits.NONE), Condition.ALWAYS),
                page(
                        item("NUM", ItemType.NUMBER, List.of(), new Limits(0, 50, 1, "", DatePrecision.DAY)),
                        Condition.ALWAYS),
                page(item("END", ItemType.INFORMATION, List.of(), Limits.NONE), condition));
    }

    static Condition condition(Random random, int depth) {
        String item = List.of("ONE", "TWO", "NUM").get(random.nextInt(3));
        String choice = List.of("ONE", "TWO").get(random.nextInt(2));
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> is(choice, 1 + random.nextInt(3));
            case 1 -> new Condition(Operator.IS, List.of(), List.of(choice), List.of(2, 9), 0);
            case 2 -> new Condition(Operator.ANSWERED, List.of(), List.of(item), List.of(), 0);
            case 3 -> bound(random.nextBoolean() ? Operator.AT_LEAST : Operator.AT_MOST, item, random.nextInt(4));
            case 4 ->
                new Condition(
                        random.nextBoolean() ? Operator.COUNT_AT_LEAST : Operator.COUNT_AT_MOST,
                        List.of(),
                        List.of("ONE", "TWO"),
                        random.nextBoolean() ? List.of(1, 3) : List.of(),
                        random.nextInt(3));
            case 5 -> Conditions.not(condition(random, depth - 1));
            case 6 -> Conditions.all(condition(random, depth - 1), condition(random, depth - 1));
            default -> Conditions.any(condition(random, depth - 1), condition(random, depth - 1));
        };
    }

    static Map<String, List<Integer>> answers(Random random) {
        Map<String, List<Integer>> answers = new java.util.HashMap<>();
        for (String item : List.of("ONE", "TWO")) {
            int value = List.of(0, 1, 2, 3, 9).get(random.nextInt(5));
            if (value > 0) {
                answers.put(item, List.of(value));
            }
        }
        if (random.nextInt(4) > 0) {
            answers.put("NUM", List.of(random.nextInt(6)));
        }
        return answers;
    }
}
