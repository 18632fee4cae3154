package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.survey.xlsform.Known.Nature;

/** An answer compared with a value. */
final class AnswerComparison {
    private final TidyConditions tidy;

    AnswerComparison(KnownNames names) {
        tidy = new TidyConditions(names);
    }

    Condition of(Expression.Operator operator, Known question, Expression value) throws NotUnderstood {
        if (value instanceof Expression.Text text && text.text().isBlank()) {
            return emptiness(operator, question);
        }
        return switch (question.nature()) {
            case CHOICE, CALCULATED -> choice(operator, question, value);
            case CHOICES -> throw new NotUnderstood("of several choices only selected() can be asked");
            case DATE -> date(operator, question, value);
            default -> bounds(operator, question, Literals.number(value));
        };
    }

    private static Condition emptiness(Expression.Operator operator, Known question) throws NotUnderstood {
        return switch (operator) {
            case EQUAL -> Conditions.not(Conditions.given(question));
            case DIFFERENT -> Conditions.given(question);
            default -> throw new NotUnderstood("an empty text is neither more nor less than an answer");
        };
    }

    private Condition choice(Expression.Operator operator, Known question, Expression value) throws NotUnderstood {
        boolean equality = operator == Expression.Operator.EQUAL || operator == Expression.Operator.DIFFERENT;
        if (equality) {
            Condition is = Conditions.is(question.code(), code(question, value));
            return operator == Expression.Operator.EQUAL ? is : Conditions.not(is);
        }
        if (!question.ordered()) {
            throw new NotUnderstood(
                    "the choices of " + question.code() + " have new codes, so that more and less mean nothing");
        }
        return bounds(operator, question, Literals.number(value));
    }

    private static int code(Known question, Expression value) throws NotUnderstood {
        String name = Literals.choice(value);
        if (question.nature() == Nature.CALCULATED && !question.values().containsKey(name)) {
            return Literals.whole(Literals.number(value).multiply(BigDecimal.TEN.pow(question.decimals())));
        }
        return question.value(name);
    }

    private Condition bounds(Expression.Operator operator, Known question, BigDecimal number) throws NotUnderstood {
        BigDecimal units = number.multiply(BigDecimal.TEN.pow(question.decimals()));
        Optional<Integer> missing = question.missing().stream()
                .filter(code -> BigDecimal.valueOf(code).compareTo(number) == 0)
                .findFirst();
        if (missing.isPresent() && operator == Expression.Operator.EQUAL) {
            return Conditions.is(question.code(), missing.get());
        }
        if (missing.isPresent() && operator == Expression.Operator.DIFFERENT) {
            return Conditions.not(Conditions.is(question.code(), missing.get()));
        }
        return bounds(
                operator,
                question.code(),
                Literals.whole(units.setScale(0, RoundingMode.FLOOR)),
                units.stripTrailingZeros().scale() <= 0);
    }

    /** @param exact false when the number lies between {@code floor} and the next one */
    private Condition bounds(Expression.Operator operator, String item, int floor, boolean exact) throws NotUnderstood {
        Condition atMost = Conditions.bound(Operator.AT_MOST, item, floor);
        Condition below = Conditions.bound(Operator.AT_MOST, item, exact ? Math.subtractExact(floor, 1) : floor);
        Condition atLeast = Conditions.bound(Operator.AT_LEAST, item, exact ? floor : Math.addExact(floor, 1));
        Condition above = Conditions.bound(Operator.AT_LEAST, item, Math.addExact(floor, 1));
        return switch (operator) {
            case LESS -> below;
            case AT_MOST -> atMost;
            case MORE -> above;
            case AT_LEAST -> atLeast;
            case EQUAL -> exact ? tidy.all(atLeast, atMost) : Conditions.NEVER;
            case DIFFERENT -> exact ? Conditions.not(tidy.all(atLeast, atMost)) : Condition.ALWAYS;
            default -> throw new NotUnderstood("it is no comparison");
        };
    }

    private Condition date(Expression.Operator operator, Known question, Expression value) throws NotUnderstood {
        Periods periods = new Periods(question.precision(), Literals.date(value));
        Condition atMost = Conditions.bound(Operator.AT_MOST, question.code(), periods.same());
        Condition below = Conditions.bound(Operator.AT_MOST, question.code(), periods.before());
        Condition atLeast = Conditions.bound(Operator.AT_LEAST, question.code(), periods.from());
        Condition above = Conditions.bound(Operator.AT_LEAST, question.code(), periods.after());
        return switch (operator) {
            case LESS -> below;
            case AT_MOST -> atMost;
            case MORE -> above;
            case AT_LEAST -> atLeast;
            case EQUAL -> Conditions.is(question.code(), periods.same());
            default -> Conditions.not(Conditions.is(question.code(), periods.same()));
        };
    }
}
