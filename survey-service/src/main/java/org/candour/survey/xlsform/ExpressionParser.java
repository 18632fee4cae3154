package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.survey.xlsform.Expression.Operator;
import org.candour.survey.xlsform.Tokens.Sort;
import org.candour.survey.xlsform.Tokens.Token;

/** Expressions from their text. */
final class ExpressionParser {
    /** Deepest nesting of brackets and functions. */
    private static final int DEEPEST = 60;

    private final List<Token> tokens;
    private int place;
    private int depth;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String text) throws NotUnderstood {
        ExpressionParser parser = new ExpressionParser(Tokens.of(text));
        Expression expression = parser.operations(1);
        Token rest = parser.next();
        if (rest.sort() != Sort.END) {
            throw new NotUnderstood("\"" + rest.text() + "\" comes where the expression should end");
        }
        return expression;
    }

    private Expression operations(int weakest) throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw new NotUnderstood("it is nested too deeply");
        }
        Expression left = operand();
        Optional<Operator> operator = operator(weakest);
        while (operator.isPresent()) {
            place++;
            left = new Expression.Operation(
                    operator.get(), left, operations(operator.get().strength() + 1));
            operator = operator(weakest);
        }
        depth--;
        return left;
    }

    private Optional<Operator> operator(int weakest) {
        Token token = tokens.get(place);
        return Stream.of(Operator.values())
                .filter(one -> one.strength() >= weakest && token.is(one.sign()))
                .findFirst();
    }

    private Expression operand() throws NotUnderstood {
        Token token = next();
        return switch (token.sort()) {
            case REFERENCE -> new Expression.Reference(token.text());
            case TEXT -> new Expression.Text(token.text());
            case NUMBER -> new Expression.Amount(new BigDecimal(token.text()));
            case NAME -> call(token.text());
            case SIGN -> sign(token);
            case END -> throw new NotUnderstood("it ends too early");
        };
    }

    private Expression sign(Token token) throws NotUnderstood {
        return switch (token.text()) {
            case "(" -> {
                Expression inner = operations(1);
                close();
                yield inner;
            }
            case "." -> new Expression.Self();
            case "-" -> negative();
            case "/", "./", "../", ".." -> throw new NotUnderstood("it names an answer by its path, not by ${name}");
            default -> throw new NotUnderstood("\"" + token.text() + "\" comes where a value should be");
        };
    }

    private Expression negative() throws NotUnderstood {
        Expression positive = operations(Operator.TIMES.strength());
        return positive instanceof Expression.Amount amount
                ? new Expression.Amount(amount.value().negate())
                : new Expression.Operation(Operator.MINUS, new Expression.Amount(BigDecimal.ZERO), positive);
    }

    private Expression call(String function) throws NotUnderstood {
        if (!tokens.get(place).is("(")) {
            throw new NotUnderstood("\"" + Tokens.cut(function) + "\" stands without ${ }");
        }
        place++;
        List<Expression> arguments = new ArrayList<>();
        if (tokens.get(place).is(")")) {
            place++;
            return new Expression.Call(function, arguments);
        }
        arguments.add(operations(1));
        while (tokens.get(place).is(",")) {
            place++;
            arguments.add(operations(1));
        }
        close();
        return new Expression.Call(function, arguments);
    }

    private void close() throws NotUnderstood {
        if (!next().is(")")) {
            throw new NotUnderstood("a bracket is not closed");
        }
    }

    private Token next() {
        Token token = tokens.get(place);
        if (token.sort() != Sort.END) {
            place++;
        }
        return token;
    }
}
