package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.candour.survey.xlsform.Expression.Amount;
import org.candour.survey.xlsform.Expression.Call;
import org.candour.survey.xlsform.Expression.Operation;
import org.candour.survey.xlsform.Expression.Operator;
import org.candour.survey.xlsform.Expression.Reference;
import org.candour.survey.xlsform.Expression.Self;
import org.candour.survey.xlsform.Expression.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {
    private static final Reference A = new Reference("a");
    private static final Amount ONE = new Amount(BigDecimal.ONE);

    @Test
    void andBindsBeforeOr() throws NotUnderstood {
        assertThat(ExpressionParser.parse("${a} or ${a} and ${a}"))
                .isEqualTo(new Operation(Operator.OR, A, new Operation(Operator.AND, A, A)));
        assertThat(ExpressionParser.parse("(${a} or ${a}) and ${a}"))
                .isEqualTo(new Operation(Operator.AND, new Operation(Operator.OR, A, A), A));
    }

    @Test
    void sumsBindBeforeComparisonsAndFromTheLeft() throws NotUnderstood {
        assertThat(ExpressionParser.parse("${a}+1 - 1>=1"))
                .isEqualTo(new Operation(
                        Operator.AT_LEAST,
                        new Operation(Operator.MINUS, new Operation(Operator.PLUS, A, ONE), ONE),
                        ONE));
    }

    @Test
    void aFullStopIsTheQuestionItselfAndAlsoBeginsANumber() throws NotUnderstood {
        assertThat(ExpressionParser.parse(".>.5"))
                .isEqualTo(new Operation(Operator.MORE, new Self(), new Amount(new BigDecimal("0.5"))));
    }

    @Test
    void functionsHaveHyphensAndArguments() throws NotUnderstood {
        assertThat(ExpressionParser.parse("count-selected( ${a} )")).isEqualTo(new Call("count-selected", List.of(A)));
        assertThat(ExpressionParser.parse("selected(${ a },'x y')"))
                .isEqualTo(new Call("selected", List.of(A, new Text("x y"))));
        assertThat(ExpressionParser.parse("today()")).isEqualTo(new Call("today", List.of()));
    }

    @Test
    void quotesOfWordProcessorsAreQuotes() throws NotUnderstood {
        assertThat(ExpressionParser.parse("${a}\u00a0= \u2018x\u2019"))
                .isEqualTo(new Operation(Operator.EQUAL, A, new Text("x")));
    }

    @Test
    void negativeNumbersAreNumbers() throws NotUnderstood {
        assertThat(ExpressionParser.parse("${a} = -99"))
                .isEqualTo(new Operation(Operator.EQUAL, A, new Amount(new BigDecimal("-99"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "${a} =",
                "= 1",
                "(${a}",
                "${a})",
                "selected(${a},)",
                "${a} ${a}",
                "a = 1",
                "./a = 1",
                "../b/a = 1",
                "/data/a = 1",
                "'open",
                "${a} ? 1 : 2",
                "if(${a}, 1",
                "and",
                "${}"
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> ExpressionParser.parse(text)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void depthAndLengthAreLimited() {
        assertThatThrownBy(() -> ExpressionParser.parse("(".repeat(5000) + "1" + ")".repeat(5000)))
                .isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> ExpressionParser.parse("- ".repeat(5000) + "1"))
                .isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> ExpressionParser.parse("1 + ".repeat(50_000) + "1"))
                .isInstanceOf(NotUnderstood.class);
    }

    @Test
    void anySequenceOfWordsIsParsedOrRefused() {
        List<String> words = List.of(
                "${a}",
                "'x'",
                "1",
                "-1",
                ".",
                "(",
                ")",
                ",",
                "and",
                "or",
                "not(",
                "if(",
                "selected(",
                "=",
                "!=",
                "<=",
                "+",
                "-",
                "*",
                "div",
                "/",
                "../",
                "true()",
                "\u201c",
                "é",
                "$",
                "{",
                "}");
        Random random = new Random(20261121);
        int parsed = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int word = 0; word < length; word++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            try {
                ExpressionParser.parse(text.toString());
                parsed++;
            } catch (NotUnderstood e) {
                assertThat(e.reason()).isNotEmpty();
            }
        }
        assertThat(parsed).isGreaterThan(100);
    }
}
