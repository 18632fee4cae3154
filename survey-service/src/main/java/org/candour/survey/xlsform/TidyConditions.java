package org.candour.survey.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;

/**
 * Forms say "given, and not prefer not to say" and "at least 4, and not 9"; here a code for a missing answer satisfies
 * neither "answered" nor a comparison, so that the second half need not be said.
 */
final class TidyConditions {
    private static final Set<Operator> NEED_AN_ANSWER = Set.of(Operator.ANSWERED, Operator.AT_LEAST, Operator.AT_MOST);

    private final KnownNames names;

    TidyConditions(KnownNames names) {
        this.names = names;
    }

    Condition all(Condition first, Condition second) {
        Condition both = Conditions.all(first, second);
        if (both.operator() != Operator.ALL) {
            return both;
        }
        List<Condition> parts = both.conditions();
        List<Condition> answered =
                parts.stream().map(part -> answeredOnly(part, parts)).toList();
        Set<String> needed = new HashSet<>();
        answered.stream()
                .filter(part -> NEED_AN_ANSWER.contains(part.operator()))
                .forEach(part -> needed.addAll(part.items()));
        return answered.stream()
                .filter(part -> !sayNoMore(part, needed))
                .reduce(Conditions::all)
                .orElse(Condition.ALWAYS);
    }

    private Condition answeredOnly(Condition part, List<Condition> parts) {
        if (part.operator() != Operator.ANY || part.conditions().isEmpty()) {
            return part;
        }
        Optional<Known> question = part.conditions().getFirst().items().stream()
                .findFirst()
                .flatMap(names::byCode)
                .filter(one -> Conditions.given(one).equals(part));
        return question.filter(one -> excluded(one.code(), parts).containsAll(one.missing()))
                .map(one -> Conditions.answered(one.code()))
                .orElse(part);
    }

    /** True for "not one of these codes" when all of them are codes for a missing answer. */
    private boolean sayNoMore(Condition part, Set<String> needed) {
        return excludes(part)
                .filter(is -> needed.contains(is.items().getFirst()))
                .flatMap(is -> names.byCode(is.items().getFirst())
                        .filter(question -> question.missing().containsAll(is.values())))
                .isPresent();
    }

    private static Set<Integer> excluded(String item, List<Condition> parts) {
        Set<Integer> values = new HashSet<>();
        parts.forEach(part -> excludes(part)
                .filter(is -> is.items().getFirst().equals(item))
                .ifPresent(is -> values.addAll(is.values())));
        return values;
    }

    private static Optional<Condition> excludes(Condition part) {
        return Optional.of(part)
                .filter(one -> one.operator() == Operator.NOT)
                .map(one -> one.conditions().getFirst())
                .filter(one -> one.operator() == Operator.IS);
    }
}
