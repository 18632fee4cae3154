package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Case;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.survey.xlsform.Known.Nature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionReaderTest {
    private final KnownNames names = new KnownNames();
    private final ConditionReader reader = new ConditionReader(names);

    @BeforeEach
    void questions() {
        names.add("sex", choice("SEX", Map.of("m", 1, "f", 2, "refused", 99), false, Set.of(99)));
        names.add("agree", choice("AGREE", Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5, "9", 9), true, Set.of(9)));
        names.add("other", choice("OTHER", Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5), true, Set.of()));
        names.add(
                "help",
                new Known(
                        "HELP",
                        Nature.CHOICES,
                        Map.of("a", 1, "b", 2, "c", 3, "none", 9),
                        false,
                        Set.of(9),
                        0,
                        DatePrecision.DAY));
        names.add("age", Known.plain("AGE", Nature.NUMBER));
        names.add("hours", new Known("HOURS", Nature.NUMBER, Map.of(), false, Set.of(999), 1, DatePrecision.DAY));
        names.add("start", new Known("START", Nature.DATE, Map.of(), false, Set.of(), 0, DatePrecision.MONTH));
        names.add("why", Known.plain("WHY", Nature.WORDS));
        names.add(
                "kind", new Known("KIND", Nature.CALCULATED, Map.of("high", 1), true, Set.of(), 0, DatePrecision.DAY));
        names.leaveOut("gps");
    }

    private static Known choice(String code, Map<String, Integer> values, boolean ordered, Set<Integer> missing) {
        return new Known(code, Nature.CHOICE, values, ordered, missing, 0, DatePrecision.DAY);
    }

    @Test
    void equalityAndSelectionNameTheCode() throws NotUnderstood {
        assertThat(reader.read("${sex} = 'f'")).isEqualTo(Conditions.is("SEX", 2));
        assertThat(reader.read("'f' = ${sex}")).isEqualTo(Conditions.is("SEX", 2));
        assertThat(reader.read("selected(${help}, 'b')")).isEqualTo(Conditions.is("HELP", 2));
        assertThat(reader.read("${agree} = 4")).isEqualTo(Conditions.is("AGREE", 4));
        assertThat(reader.read("${kind} = 'high'")).isEqualTo(Conditions.is("KIND", 1));
        assertThat(reader.read("${sex} != 'f'")).isEqualTo(Conditions.not(Conditions.is("SEX", 2)));
        assertThat(reader.read("not(not(${sex} = 'f'))")).isEqualTo(Conditions.is("SEX", 2));
    }

    @Test
    void alternativesOfOneQuestionAreOneCondition() throws NotUnderstood {
        assertThat(reader.read("${agree}=5 or selected(${agree},'4') or ${sex}='m'"))
                .isEqualTo(Conditions.any(Conditions.is("AGREE", 4, 5), Conditions.is("SEX", 1)));
    }

    @Test
    void aCodeForAMissingAnswerIsAnAnswerInAFormAndNoneHere() throws NotUnderstood {
        assertThat(reader.read("${sex} != ''"))
                .isEqualTo(Conditions.any(Conditions.answered("SEX"), Conditions.is("SEX", 99)));
        assertThat(reader.read("${sex} != '' and ${sex} != 'refused'")).isEqualTo(Conditions.answered("SEX"));
        assertThat(reader.read("string-length(${age}) > 0")).isEqualTo(Conditions.answered("AGE"));
        assertThat(reader.read("${age} = ''")).isEqualTo(Conditions.not(Conditions.answered("AGE")));
        assertThat(reader.read("${agree} >= 4 and ${agree} != 9"))
                .isEqualTo(Conditions.bound(Operator.AT_LEAST, "AGREE", 4));
    }

    @ParameterizedTest
    @CsvSource({
        "${age} > 17,        AT_LEAST, AGE,   18",
        "${age} >= 18,       AT_LEAST, AGE,   18",
        "${age} < 18,        AT_MOST,  AGE,   17",
        "18 > ${age},        AT_MOST,  AGE,   17",
        "number(${age}) <= 17.5, AT_MOST, AGE, 17",
        "${age} > 17.5,      AT_LEAST, AGE,   18",
        "${hours} > 7.5,     AT_LEAST, HOURS, 76",
        "${hours} >= 7.55,   AT_LEAST, HOURS, 76",
        "${hours} < '7.5',   AT_MOST,  HOURS, 74",
        "${start} >= date('2024-05-01'), AT_LEAST, START, 202405",
        "${start} >= date('2024-05-02'), AT_LEAST, START, 202406",
        "${start} < '2024-01-01',        AT_MOST,  START, 202312",
        "${start} <= '2024-01-01',       AT_MOST,  START, 202401",
        "${start} > '2024-12-31',        AT_LEAST, START, 202501",
    })
    void comparisonsBecomeBounds(String text, Operator operator, String item, int number) throws NotUnderstood {
        assertThat(reader.read(text)).isEqualTo(Conditions.bound(operator, item, number));
    }

    @Test
    void countsBecomeCounts() throws NotUnderstood {
        assertThat(reader.read("count-selected(${help}) > 1"))
                .isEqualTo(Conditions.count(Operator.COUNT_AT_LEAST, List.of("HELP"), List.of(1, 2, 3), 2));
        assertThat(reader.read("if(${agree}=1,1,0) + if(${other}=1,1,0) <= 1"))
                .isEqualTo(Conditions.count(Operator.COUNT_AT_MOST, List.of("AGREE", "OTHER"), List.of(1), 1));
    }

    @Test
    void constantsHoldForEverybodyOrNobody() throws NotUnderstood {
        assertThat(reader.read("true()")).isEqualTo(Condition.ALWAYS);
        assertThat(reader.read("0")).isEqualTo(Conditions.NEVER);
        assertThat(reader.read("FALSE")).isEqualTo(Conditions.NEVER);
        assertThat(reader.read("${sex} = 'm' and false()")).isEqualTo(Conditions.NEVER);
        assertThat(reader.read("${sex} = 'm' or true()")).isEqualTo(Condition.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${sex} > 1; new codes",
                "${sex} = 'x'; no choice of SEX",
                "${help} = 'a'; only selected()",
                "${why} = 'x'; own words",
                "${gps} != ''; not carried over",
                "${nobody} = 1; no question nobody",
                "${age} > ${hours}; no fixed number",
                "${age} + 1 > 3; only answers to single questions",
                "${agree} + ${other} > 3; a calculated item can",
                "pulldata('a', 'b') = 1; no counterpart",
                "today() > '2024-01-01'; no counterpart",
                "../age > 3; path",
                "${start} > 'soon'; no date",
                "regex(${why}, 'x'); regex() has no counterpart",
            })
    void whatCannotBeSaidIsRefusedWithAReason(String text, String reason) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining(reason);
    }

    @Test
    void calculationsCountSumAndChoose() throws NotUnderstood {
        assertThat(calculation("if(${agree}='1',1,0) + if(selected(${other},'1'),1,0)"))
                .isEqualTo(
                        new Calculation(Calculation.Kind.COUNT, List.of("AGREE", "OTHER"), List.of(1), List.of(), 0));
        assertThat(calculation("int(${agree}) + coalesce(${other}, 0)"))
                .isEqualTo(new Calculation(Calculation.Kind.SUM, List.of("AGREE", "OTHER"), List.of(), List.of(), 0));
        assertThat(calculation("if(${age} >= 60, 'old', if(${age} >= 30, 'middle', 'young'))"))
                .isEqualTo(new Calculation(
                        Calculation.Kind.CASES,
                        List.of(),
                        List.of(),
                        List.of(
                                new Case(Conditions.bound(Operator.AT_LEAST, "AGE", 60), 1),
                                new Case(Conditions.bound(Operator.AT_LEAST, "AGE", 30), 2)),
                        3));
        assertThat(calculation("${age} > 17"))
                .isEqualTo(new Calculation(
                        Calculation.Kind.CASES,
                        List.of(),
                        List.of(),
                        List.of(new Case(Conditions.bound(Operator.AT_LEAST, "AGE", 18), 1)),
                        0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${age} * 2; a number stands where",
                "${sex} + ${agree}; new codes",
                "${age} + ${hours}; different decimal places",
                "if(${sex}='m', ${age}, 0); no fixed value",
                "if(${agree}=1,1,0) + if(${other}=2,1,0); different choices",
                "if(${agree}=1,1,0) + ${other}; adds answers to counts",
                "round(${age} div 7, 2); no counterpart",
                "concat('a', ${why}); no counterpart",
            })
    void calculationsBeyondThatAreRefused(String text, String reason) {
        assertThatThrownBy(() -> calculation(text))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining(reason);
    }

    private Calculation calculation(String text) throws NotUnderstood {
        return new CalculationReader(names, reader).read(text);
    }

    @Test
    void constraintsBecomeLimits() {
        Constraint hours = Constraint.read("(. > 0 and . <= 80.5) or . = 999");
        assertThat(hours.minimum(1))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1"));
        assertThat(hours.maximum(1))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("805"));
        assertThat(hours.missing()).containsExactly(999);
        Constraint choices =
                Constraint.read("count-selected(.) < 4 and not(selected(., 'none') and count-selected(.) > 1)");
        assertThat(choices.most()).hasValue(3);
        assertThat(choices.exclusive()).containsExactly("none");
        assertThat(Constraint.read("string-length(.) <= 200").longest()).hasValue(200);
        Constraint date = Constraint.read(". >= date('1970-01-01') and . <= today()");
        assertThat(date.firstYear()).hasValue(1970);
        assertThat(date.notUnderstood()).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodOfAConstraintLeavesTheRest() {
        Constraint constraint = Constraint.read(". >= 0 and regex(., '[0-9]+') and . <= ${age}");
        assertThat(constraint.minimum(0)).isPresent();
        assertThat(constraint.maximum(0)).isEmpty();
        assertThat(constraint.notUnderstood()).hasSize(2);
    }
}
