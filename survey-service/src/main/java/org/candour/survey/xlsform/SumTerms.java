package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Kind;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.survey.xlsform.Known.Nature;

/** What the terms of a sum have in common. */
final class SumTerms {
    private final KnownNames names;
    private final ConditionReader conditions;
    private final List<String> items = new ArrayList<>();
    private Optional<Kind> kind = Optional.empty();
    private final Map<String, Set<Integer>> values = new LinkedHashMap<>();
    private Optional<Integer> decimals = Optional.empty();

    SumTerms(KnownNames names, ConditionReader conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    void add(Expression term) throws NotUnderstood {
        Expression inner = Arguments.unwrapped(term);
        Optional<Expression.Reference> answer = answerIfGiven(inner);
        if (inner instanceof Expression.Reference reference) {
            addAnswer(reference);
        } else if (answer.isPresent()) {
            addAnswer(answer.get());
        } else if (inner instanceof Expression.Call call && call.function().equals("count-selected")) {
            addChoices(Arguments.one(call));
        } else {
            addCount(conditions.of(counted(inner)));
        }
    }

    private void addAnswer(Expression.Reference reference) throws NotUnderstood {
        Known question = names.find(reference.name());
        if (question.nature() == Nature.CHOICE && !question.ordered()) {
            throw new NotUnderstood(
                    "the choices of " + question.code() + " have new codes, so that their sum means nothing");
        }
        if (question.nature() != Nature.CHOICE
                && question.nature() != Nature.NUMBER
                && question.nature() != Nature.CALCULATED) {
            throw new NotUnderstood("the answer to " + question.code() + " is no number");
        }
        same(Kind.SUM);
        if (decimals.isPresent() && decimals.get() != question.decimals()) {
            throw new NotUnderstood("its numbers have different decimal places");
        }
        decimals = Optional.of(question.decimals());
        items.add(question.code());
    }

    private void addChoices(Expression expression) throws NotUnderstood {
        if (!(expression instanceof Expression.Reference reference)) {
            throw new NotUnderstood("count-selected() needs a question ${name}");
        }
        Known question = names.find(reference.name());
        same(Kind.COUNT);
        count(
                question.code(),
                question.values().values().stream()
                        .filter(value -> !question.missing().contains(value))
                        .toList());
    }

    private void addCount(Condition condition) throws NotUnderstood {
        if (condition.operator() != Operator.IS && condition.operator() != Operator.ANSWERED) {
            throw new NotUnderstood("only answers to single questions can be counted");
        }
        same(Kind.COUNT);
        count(condition.items().getFirst(), condition.values());
    }

    /** The choices of a question with several answers may be counted one by one. */
    private void count(String item, List<Integer> counted) throws NotUnderstood {
        boolean several =
                names.byCode(item).filter(one -> one.nature() == Nature.CHOICES).isPresent();
        if (values.containsKey(item) && !several) {
            throw new NotUnderstood("it counts " + item + " twice");
        }
        values.computeIfAbsent(item, code -> new TreeSet<>()).addAll(counted);
    }

    private void same(Kind one) throws NotUnderstood {
        if (kind.isPresent() && kind.get() != one) {
            throw new NotUnderstood("it adds answers to counts");
        }
        kind = Optional.of(one);
    }

    Calculation calculation() throws NotUnderstood {
        if (kind.orElse(Kind.SUM) == Kind.SUM) {
            return new Calculation(Kind.SUM, items, List.of(), List.of(), 0);
        }
        List<Set<Integer>> different = values.values().stream().distinct().toList();
        if (different.size() > 1) {
            throw new NotUnderstood("it counts different choices of different questions");
        }
        return new Calculation(
                Kind.COUNT, List.copyOf(values.keySet()), List.copyOf(different.getFirst()), List.of(), 0);
    }

    /** The condition of "1 if it holds, else 0", or the expression itself. */
    private static Expression counted(Expression expression) throws NotUnderstood {
        if (!(expression instanceof Expression.Call call) || !call.function().equals("if")) {
            return expression;
        }
        if (call.arguments().size() != 3
                || Literals.whole(call.arguments().get(1)) != 1
                || Literals.whole(call.arguments().get(2)) != 0) {
            throw new NotUnderstood("a sum can only count with 1 and 0");
        }
        return call.arguments().getFirst();
    }

    /** The question of "its answer, and 0 when there is none". */
    Optional<Expression.Reference> answerIfGiven(Expression expression) throws NotUnderstood {
        if (!(expression instanceof Expression.Call call)
                || call.arguments().size() < 2
                || !(call.arguments().getLast() instanceof Expression.Amount amount)
                || amount.value().signum() != 0
                || !(Arguments.unwrapped(call.arguments().get(call.arguments().size() - 2))
                        instanceof Expression.Reference reference)) {
            return Optional.empty();
        }
        return switch (call.function()) {
            case "coalesce" -> Optional.of(reference);
            case "if" -> given(call.arguments().getFirst(), reference) ? Optional.of(reference) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean given(Expression condition, Expression.Reference reference) throws NotUnderstood {
        Known question = names.find(reference.name());
        Condition holds = conditions.of(condition);
        return holds.equals(Conditions.answered(question.code())) || holds.equals(Conditions.given(question));
    }
}
