package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private final ConditionWords words = new ConditionWords(instrument());

    @Test
    void saysLabelsInsteadOfCodes() {
        assertThat(words.say(is("ROLE", 1, 2))).isEqualTo("ROLE is “Social worker” or “Team manager”");
        assertThat(words.say(not(is("ROLE", 1)))).isEqualTo("ROLE is not “Social worker”");
        assertThat(words.say(is("ROLE", 77))).isEqualTo("ROLE is 77");
    }

    @Test
    void saysNumbersAsPeopleWriteThem() {
        assertThat(words.say(bound(Operator.AT_LEAST, 75))).isEqualTo("HOURS is 7.5 or more");
        assertThat(words.say(bound(Operator.AT_MOST, 400))).isEqualTo("HOURS is 40.0 or less");
    }

    @Test
    void saysDatesAndAnswers() {
        assertThat(words.say(is("SINCE", 2026))).isEqualTo("SINCE is 2026");
        assertThat(words.say(is("SINCE", 202611))).isEqualTo("SINCE is 2026-11");
        assertThat(words.say(is("SINCE", 20261121))).isEqualTo("SINCE is 2026-11-21");
        assertThat(words.say(Map.of("ROLE", List.of(1)))).isEqualTo("ROLE “Social worker”");
    }

    @Test
    void keepsApartWhatBelongsTogether() {
        Condition either = of(Operator.ANY, is("ROLE", 1), bound(Operator.AT_LEAST, 10));

        assertThat(words.say(of(Operator.ALL, either, answered("ROLE"))))
                .isEqualTo("(ROLE is “Social worker”, or HOURS is 1.0 or more), and ROLE is answered");
        assertThat(words.say(not(either)))
                .isEqualTo("it is not so that (ROLE is “Social worker”, or HOURS is 1.0 or more)");
        assertThat(words.say(of(Operator.ANY, is("ROLE", 1)))).isEqualTo("ROLE is “Social worker”");
        assertThat(words.say(not(answered("ROLE")))).isEqualTo("ROLE is not answered");
    }

    @Test
    void saysCounts() {
        assertThat(words.say(count(Operator.COUNT_AT_LEAST, 2, List.of(1), "ROLE", "ROLE2", "HOURS")))
                .isEqualTo("at least 2 of ROLE, ROLE2 and HOURS are answered with “Social worker”");
        assertThat(words.say(count(Operator.COUNT_AT_MOST, 1, List.of(), "ROLE", "ROLE2")))
                .isEqualTo("at most 1 of ROLE and ROLE2 is answered");
    }

    @Test
    void saysCalculations() {
        assertThat(words.say(new Calculation(Calculation.Kind.SUM, List.of("ROLE", "HOURS"), List.of(), List.of(), 0)))
                .isEqualTo("the sum of ROLE and HOURS");
        assertThat(words.say(new Calculation(
                        Calculation.Kind.CASES,
                        List.of(),
                        List.of(),
                        List.of(new Calculation.Case(is("ROLE", 2), 1)),
                        0)))
                .isEqualTo("1 when ROLE is “Team manager”; otherwise 0");
    }

    private static Condition is(String item, Integer... values) {
        return new Condition(Operator.IS, List.of(), List.of(item), List.of(values), 0);
    }

    private static Condition answered(String item) {
        return new Condition(Operator.ANSWERED, List.of(), List.of(item), List.of(), 0);
    }

    private static Condition bound(Operator operator, int units) {
        return new Condition(operator, List.of(), List.of("HOURS"), List.of(), units);
    }

    private static Condition count(Operator operator, int number, List<Integer> values, String... items) {
        return new Condition(operator, List.of(), List.of(items), values, number);
    }

    private static Condition not(Condition part) {
        return of(Operator.NOT, part);
    }

    private static Condition of(Operator operator, Condition... parts) {
        return new Condition(operator, List.of(parts), List.of(), List.of(), 0);
    }

    private static Instrument instrument() {
        List<Option> roles = List.of(new Option(1, "Social worker", false), new Option(2, "Team manager", false));
        Item role = new Item("ROLE", "Role?", "", ItemType.SINGLE_CHOICE, QuestionClass.DEMOGRAPHIC, roles);
        Item hours = new Item(
                "HOURS",
                "Hours?",
                "",
                ItemType.NUMBER,
                QuestionClass.DEMOGRAPHIC,
                List.of(),
                new Limits(0, 800, 1, "hours", Limits.DatePrecision.DAY),
                Calculation.NONE,
                List.of());
        Item since = new Item("SINCE", "Since?", "", ItemType.DATE, QuestionClass.DEMOGRAPHIC, List.of());
        return new Instrument(
                "X",
                1,
                0,
                "X",
                List.of("en"),
                List.of(new Section("s", "S", "", List.of(Page.of(role), Page.of(hours), Page.of(since)))),
                List.of(),
                List.of());
    }
}
