package org.candour.survey.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;

/** Small questionnaires for tests. */
final class Questions {
    private Questions() {}

    static Instrument instrument(Page... pages) {
        return new Instrument(
                "Q",
                1,
                0,
                "Questions",
                List.of("en"),
                List.of(new Section("all", "All", "", List.of(pages))),
                List.of(),
                List.of());
    }

    static Page page(Item item) {
        return page(item, Condition.ALWAYS);
    }

    static Page page(Item item, Condition when) {
        return new Page(item.code().toLowerCase(Locale.ROOT), "", when, List.of(item));
    }

    /** Options 1 to 3, and 9 for prefer not to say. */
    static Item item(String code, ItemType type) {
        return new Item(
                code,
                "Text of " + code,
                "",
                type,
                QuestionClass.VIEW,
                List.of(
                        option(1),
                        option(2),
                        option(3),
                        new Option(9, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false)));
    }

    static Item single(String code) {
        return item(code, ItemType.SINGLE_CHOICE);
    }

    static Item number(String code, int minimum, int maximum) {
        return new Item(
                code,
                "Text of " + code,
                "",
                ItemType.NUMBER,
                QuestionClass.VIEW,
                List.of(),
                new Limits(minimum, maximum, 0, "", DatePrecision.DAY),
                Calculation.NONE,
                List.of());
    }

    static Item calculated(String code, Calculation calculation) {
        return new Item(
                code, "", "", ItemType.CALCULATED, QuestionClass.VIEW, List.of(), Limits.NONE, calculation, List.of());
    }

    static Option option(int value) {
        return new Option(value, "Option " + value, OptionKind.ANSWER, false, 0, false);
    }

    static Condition is(String item, Integer... values) {
        return new Condition(Operator.IS, List.of(), List.of(item), List.of(values), 0);
    }

    static Condition answered(String item) {
        return new Condition(Operator.ANSWERED, List.of(), List.of(item), List.of(), 0);
    }

    static Condition atLeast(String item, int number) {
        return new Condition(Operator.AT_LEAST, List.of(), List.of(item), List.of(), number);
    }

    static Condition atMost(String item, int number) {
        return new Condition(Operator.AT_MOST, List.of(), List.of(item), List.of(), number);
    }

    static Condition all(Condition... parts) {
        return new Condition(Operator.ALL, Arrays.asList(parts), List.of(), List.of(), 0);
    }

    static Condition any(Condition... parts) {
        return new Condition(Operator.ANY, Arrays.asList(parts), List.of(), List.of(), 0);
    }

    static Condition not(Condition part) {
        return new Condition(Operator.NOT, List.of(part), List.of(), List.of(), 0);
    }

    static Condition countAtLeast(List<String> items, List<Integer> values, int number) {
        return new Condition(Operator.COUNT_AT_LEAST, List.of(), items, values, number);
    }

    static Condition countAtMost(List<String> items, List<Integer> values, int number) {
        return new Condition(Operator.COUNT_AT_MOST, List.of(), items, values, number);
    }
}
