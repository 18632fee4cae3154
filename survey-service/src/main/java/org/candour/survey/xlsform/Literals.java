package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Values that are written in an expression. */
final class Literals {
    private Literals() {}

    static boolean literal(Expression expression) {
        return expression instanceof Expression.Text
                || expression instanceof Expression.Amount
                || (expression instanceof Expression.Call call
                        && call.function().equals("date")
                        && call.arguments().size() == 1
                        && call.arguments().getFirst() instanceof Expression.Text);
    }

    /** The name of a choice, as text or as number. */
    static String choice(Expression expression) throws NotUnderstood {
        return switch (expression) {
            case Expression.Text text -> text.text().strip();
            case Expression.Amount amount -> plain(amount.value());
            default -> throw new NotUnderstood("the choice is not named but computed");
        };
    }

    static BigDecimal number(Expression expression) throws NotUnderstood {
        if (expression instanceof Expression.Amount amount) {
            return amount.value();
        }
        if (expression instanceof Expression.Text text) {
            return number(text.text())
                    .orElseThrow(() -> new NotUnderstood("\"" + Tokens.cut(text.text()) + "\" is no number"));
        }
        throw new NotUnderstood("it compares with something that is no fixed number");
    }

    static int whole(Expression expression) throws NotUnderstood {
        return whole(number(expression));
    }

    static int whole(BigDecimal number) throws NotUnderstood {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new NotUnderstood(number.toPlainString() + " is no whole number of a usual size");
        }
    }

    /** Written with digits only: an exponent could stand for a number that fills the memory. */
    static Optional<BigDecimal> number(String text) {
        String digits = text.strip();
        return digits.length() <= 30 && digits.matches("[+-]?\\d+(\\.\\d*)?|[+-]?\\.\\d+")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    static LocalDate date(Expression expression) throws NotUnderstood {
        String text = expression instanceof Expression.Call call && literal(call)
                ? choice(call.arguments().getFirst())
                : choice(expression);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("\"" + Tokens.cut(text) + "\" is no date");
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
