package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Case;
import org.candour.contracts.instrument.Calculation.Kind;
import org.candour.contracts.instrument.Condition;

/** Calculations from expressions. One object reads one calculation. */
final class CalculationReader {
    private final KnownNames names;
    private final ConditionReader conditions;
    private final Map<String, Integer> results = new LinkedHashMap<>();

    CalculationReader(KnownNames names, ConditionReader conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    Calculation read(String text) throws NotUnderstood {
        Expression expression = Arguments.unwrapped(ExpressionParser.parse(text));
        return switch (expression) {
            case Expression.Amount amount -> cases(List.of(), Literals.whole(amount.value()));
            case Expression.Text result -> cases(List.of(), result(result));
            case Expression.Reference reference -> copy(reference);
            case Expression.Self self -> throw new NotUnderstood("it looks at itself");
            case Expression.Call call ->
                switch (call.function()) {
                    case "if" -> cases(call);
                    case "count-selected", "coalesce", "sum" -> sum(call);
                    case "not", "selected", "boolean", "true", "false" -> truth(call);
                    default ->
                        throw new NotUnderstood(
                                "the function " + Tokens.cut(call.function()) + "() has no counterpart");
                };
            case Expression.Operation operation ->
                operation.operator().strength() < Expression.Operator.PLUS.strength()
                        ? truth(operation)
                        : sum(operation);
        };
    }

    /** The answer to one question keeps its code, and its choices keep their names. */
    private Calculation copy(Expression.Reference reference) throws NotUnderstood {
        Known question = names.find(reference.name());
        if (question.nature() != Known.Nature.CHOICE) {
            return sum(reference);
        }
        question.values().forEach(results::putIfAbsent);
        return new Calculation(Kind.SUM, List.of(question.code()), List.of(), List.of(), 0);
    }

    /** Codes that were given to texts, by text. */
    Map<String, Integer> results() {
        return results;
    }

    /** Values of the same kind that are added: answers, or questions that were answered in some way. */
    Calculation sum(Expression expression) throws NotUnderstood {
        List<Expression> terms = new ArrayList<>();
        collect(expression, terms);
        SumTerms sum = new SumTerms(names, conditions);
        for (Expression term : terms) {
            sum.add(term);
        }
        return sum.calculation();
    }

    private static void collect(Expression expression, List<Expression> terms) {
        if (expression instanceof Expression.Operation operation && operation.operator() == Expression.Operator.PLUS) {
            collect(operation.left(), terms);
            collect(operation.right(), terms);
        } else if (expression instanceof Expression.Call call && call.function().equals("sum")) {
            call.arguments().forEach(argument -> collect(argument, terms));
        } else {
            terms.add(expression);
        }
    }

    private Calculation cases(Expression.Call call) throws NotUnderstood {
        if (new SumTerms(names, conditions).answerIfGiven(call).isPresent()) {
            return sum(call);
        }
        List<Case> cases = new ArrayList<>();
        Expression rest = call;
        while (rest instanceof Expression.Call inner && inner.function().equals("if")) {
            if (inner.arguments().size() != 3) {
                throw new NotUnderstood("if() needs a condition and two values");
            }
            cases.add(new Case(
                    conditions.of(inner.arguments().get(0)),
                    result(inner.arguments().get(1))));
            rest = inner.arguments().get(2);
        }
        return cases(cases, result(rest));
    }

    private int result(Expression expression) throws NotUnderstood {
        if (expression instanceof Expression.Amount amount) {
            return Literals.whole(amount.value());
        }
        if (expression instanceof Expression.Text text) {
            return result(text);
        }
        throw new NotUnderstood("its result is no fixed value");
    }

    private int result(Expression.Text text) throws NotUnderstood {
        Optional<Integer> number = Literals.number(text.text()).flatMap(value -> {
            try {
                return Optional.of(value.intValueExact());
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        });
        if (number.isPresent()) {
            return number.get();
        }
        return results.computeIfAbsent(
                text.text().strip(),
                name -> name.isEmpty()
                        ? 0
                        : 1
                                + (int) results.keySet().stream()
                                        .filter(one -> !one.isEmpty())
                                        .count());
    }

    private Calculation truth(Expression expression) throws NotUnderstood {
        Condition condition = conditions.of(expression);
        results.put("true", 1);
        results.put("false", 0);
        return cases(List.of(new Case(condition, 1)), 0);
    }

    private static Calculation cases(List<Case> cases, int otherwise) {
        return new Calculation(Kind.CASES, List.of(), List.of(), cases, otherwise);
    }
}
