package org.candour.survey.xlsform;

import java.util.List;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.survey.xlsform.Known.Nature;

/** Conditions from expressions. */
final class ConditionReader {
    private final KnownNames names;
    private final TidyConditions tidy;
    private final AnswerComparison comparison;

    ConditionReader(KnownNames names) {
        this.names = names;
        tidy = new TidyConditions(names);
        comparison = new AnswerComparison(names);
    }

    Condition read(String text) throws NotUnderstood {
        String plain = text.strip();
        if (plain.equalsIgnoreCase("true") || plain.equalsIgnoreCase("false")) {
            return plain.equalsIgnoreCase("true") ? Condition.ALWAYS : Conditions.NEVER;
        }
        return of(ExpressionParser.parse(plain));
    }

    Condition of(Expression expression) throws NotUnderstood {
        return switch (expression) {
            case Expression.Operation operation -> of(operation);
            case Expression.Call call -> of(call);
            case Expression.Reference reference -> Conditions.given(closed(reference));
            case Expression.Amount amount -> amount.value().signum() == 0 ? Conditions.NEVER : Condition.ALWAYS;
            case Expression.Text text -> throw new NotUnderstood("a text is no condition");
            case Expression.Self self -> throw new NotUnderstood("it looks at the answer to the question itself");
        };
    }

    private Condition of(Expression.Operation operation) throws NotUnderstood {
        return switch (operation.operator()) {
            case OR -> Conditions.any(of(operation.left()), of(operation.right()));
            case AND -> tidy.all(of(operation.left()), of(operation.right()));
            case EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST -> compared(operation);
            default -> throw new NotUnderstood("a number stands where a condition should be");
        };
    }

    private Condition of(Expression.Call call) throws NotUnderstood {
        List<Expression> arguments = call.arguments();
        return switch (call.function()) {
            case "true" -> Condition.ALWAYS;
            case "false" -> Conditions.NEVER;
            case "not" -> Conditions.not(of(Arguments.one(call)));
            case "boolean" -> of(Arguments.one(call));
            case "selected" -> {
                if (arguments.size() != 2) {
                    throw new NotUnderstood("selected() needs a question and a choice");
                }
                Known question = closed(arguments.get(0));
                yield Conditions.is(question.code(), question.value(Literals.choice(arguments.get(1))));
            }
            default -> throw new NotUnderstood("the function " + Tokens.cut(call.function()) + "() has no counterpart");
        };
    }

    /** With the question on the left. */
    private Condition compared(Expression.Operation operation) throws NotUnderstood {
        if (Literals.literal(operation.left()) && !Literals.literal(operation.right())) {
            return compared(
                    new Expression.Operation(operation.operator().mirrored(), operation.right(), operation.left()));
        }
        Expression left = Arguments.unwrapped(operation.left());
        if (left instanceof Expression.Reference reference) {
            return comparison.of(operation.operator(), closed(reference), operation.right());
        }
        if (left instanceof Expression.Call call && call.function().equals("string-length")) {
            return length(operation, closed(Arguments.one(call)));
        }
        return counted(operation, left);
    }

    private static Condition length(Expression.Operation operation, Known question) throws NotUnderstood {
        Condition given = Conditions.given(question);
        int number = Literals.whole(operation.right());
        boolean some = (operation.operator() == Expression.Operator.MORE && number == 0)
                || (operation.operator() == Expression.Operator.DIFFERENT && number == 0)
                || (operation.operator() == Expression.Operator.AT_LEAST && number == 1);
        boolean none = (operation.operator() == Expression.Operator.EQUAL && number == 0)
                || (operation.operator() == Expression.Operator.LESS && number == 1);
        if (!some && !none) {
            throw new NotUnderstood("the length of a text decides nothing here");
        }
        return some ? given : Conditions.not(given);
    }

    private Condition counted(Expression.Operation operation, Expression left) throws NotUnderstood {
        Calculation counted = new CalculationReader(names, this).sum(left);
        if (counted.kind() != Calculation.Kind.COUNT) {
            throw new NotUnderstood("a sum cannot be compared in a condition; a calculated item can");
        }
        int number = Literals.whole(operation.right());
        List<String> items = counted.items();
        List<Integer> values = counted.values();
        Condition atLeast = Conditions.count(Operator.COUNT_AT_LEAST, items, values, number);
        Condition atMost = Conditions.count(Operator.COUNT_AT_MOST, items, values, number);
        return switch (operation.operator()) {
            case AT_LEAST -> atLeast;
            case MORE -> Conditions.count(Operator.COUNT_AT_LEAST, items, values, number + 1);
            case AT_MOST -> atMost;
            case LESS -> Conditions.count(Operator.COUNT_AT_MOST, items, values, number - 1);
            case EQUAL -> Conditions.all(atLeast, atMost);
            default -> Conditions.not(Conditions.all(atLeast, atMost));
        };
    }

    private Known closed(Expression expression) throws NotUnderstood {
        if (!(Arguments.unwrapped(expression) instanceof Expression.Reference reference)) {
            throw new NotUnderstood("a question ${name} is expected");
        }
        Known question = names.find(reference.name());
        if (question.nature() == Nature.WORDS) {
            throw new NotUnderstood("what people write in their own words decides nothing here");
        }
        if (question.nature() == Nature.NOTHING) {
            throw new NotUnderstood(question.code() + " asks nothing");
        }
        return question;
    }
}
