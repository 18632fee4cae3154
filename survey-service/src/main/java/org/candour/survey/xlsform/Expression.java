package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.List;

/** An expression of an XLSForm: the part of XPath that forms are written in. */
sealed interface Expression {
    /** A text between quotes. */
    record Text(String text) implements Expression {}

    /** A number. */
    record Amount(BigDecimal value) implements Expression {}

    /** The answer to another question: <code>${name}</code>. */
    record Reference(String name) implements Expression {}

    /** The answer to the question itself: a full stop. */
    record Self() implements Expression {}

    /** A function. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Two expressions joined by an operator. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    /** What joins two expressions. */
    enum Operator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("=", 3),
        DIFFERENT("!=", 3),
        LESS("<", 4),
        AT_MOST("<=", 4),
        MORE(">", 4),
        AT_LEAST(">=", 4),
        PLUS("+", 5),
        MINUS("-", 5),
        TIMES("*", 6),
        DIVIDED("div", 6),
        MODULO("mod", 6);

        private final String sign;
        private final int strength;

        Operator(String sign, int strength) {
            this.sign = sign;
            this.strength = strength;
        }

        String sign() {
            return sign;
        }

        /** A stronger operator binds first. */
        int strength() {
            return strength;
        }

        /** The comparison with its sides exchanged. */
        Operator mirrored() {
            return switch (this) {
                case LESS -> MORE;
                case MORE -> LESS;
                case AT_MOST -> AT_LEAST;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }
    }
}
