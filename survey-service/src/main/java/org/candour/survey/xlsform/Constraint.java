package org.candour.survey.xlsform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.ItemType;
import org.candour.survey.xlsform.Expression.Operator;

/** What a constraint allows, as far as a question here can say it. */
final class Constraint {
    private Optional<BigDecimal> minimum = Optional.empty();
    private boolean aboveMinimum;
    private Optional<BigDecimal> maximum = Optional.empty();
    private boolean belowMaximum;
    private Optional<Integer> firstYear = Optional.empty();
    private Optional<Integer> lastYear = Optional.empty();
    private Optional<Integer> longest = Optional.empty();
    private Optional<Integer> most = Optional.empty();
    private final Set<Integer> missing = new LinkedHashSet<>();
    private final Set<String> exclusive = new LinkedHashSet<>();
    private final List<String> notUnderstood = new ArrayList<>();

    private Constraint() {}

    static Constraint none() {
        return new Constraint();
    }

    /** What is not understood is left out and named; a constraint that is too wide keeps nobody out. */
    static Constraint read(String text) {
        Constraint constraint = new Constraint();
        try {
            constraint.add(ExpressionParser.parse(text));
        } catch (NotUnderstood e) {
            constraint.notUnderstood.add(e.reason());
        }
        return constraint;
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Operation operation && operation.operator() == Operator.AND) {
            add(operation.left());
            add(operation.right());
            return;
        }
        try {
            part(expression);
        } catch (NotUnderstood e) {
            notUnderstood.add(e.reason());
        }
    }

    private void part(Expression expression) throws NotUnderstood {
        switch (expression) {
            case Expression.Operation operation
            when operation.operator() == Operator.OR -> {
                alternative(operation);
            }
            case Expression.Operation operation
            when Literals.literal(operation.left()) ->
                compared(operation.operator().mirrored(), operation.right(), operation.left());
            case Expression.Operation operation -> compared(operation.operator(), operation.left(), operation.right());
            case Expression.Call call when call.function().equals("true") -> {}
            case Expression.Call call when call.function().equals("not") -> exclusive(Arguments.one(call));
            case Expression.Call call ->
                throw new NotUnderstood(Tokens.cut(call.function()) + "() has no counterpart in what may be entered");
            default -> throw new NotUnderstood("it is no comparison");
        }
    }

    /** Either in a range or one code: the code stands for a missing answer. */
    private void alternative(Expression.Operation operation) throws NotUnderstood {
        if (code(operation.right()).isPresent()) {
            missing.add(code(operation.right()).get());
            add(operation.left());
        } else if (code(operation.left()).isPresent()) {
            missing.add(code(operation.left()).get());
            add(operation.right());
        } else {
            throw new NotUnderstood("it allows one thing or another");
        }
    }

    private static Optional<Integer> code(Expression expression) throws NotUnderstood {
        return expression instanceof Expression.Operation operation
                        && operation.operator() == Operator.EQUAL
                        && operation.left() instanceof Expression.Self
                        && Literals.literal(operation.right())
                ? Optional.of(Literals.whole(operation.right()))
                : Optional.empty();
    }

    private void compared(Operator operator, Expression left, Expression right) throws NotUnderstood {
        Expression inner = Arguments.unwrapped(left);
        if (inner instanceof Expression.Self && dated(right)) {
            years(operator, right);
        } else if (inner instanceof Expression.Self) {
            range(operator, Literals.number(right));
        } else if (inner instanceof Expression.Call call && ofItself(call, "string-length")) {
            longest = Optional.of(atMost(operator, right));
        } else if (inner instanceof Expression.Call call && ofItself(call, "count-selected")) {
            most = Optional.of(atMost(operator, right));
        } else {
            throw new NotUnderstood("it compares with another question or a computed value");
        }
    }

    private static boolean ofItself(Expression.Call call, String function) {
        return call.function().equals(function)
                && call.arguments().size() == 1
                && call.arguments().getFirst() instanceof Expression.Self;
    }

    private static int atMost(Operator operator, Expression value) throws NotUnderstood {
        return switch (operator) {
            case AT_MOST -> Literals.whole(value);
            case LESS -> Literals.whole(value) - 1;
            default -> throw new NotUnderstood("here a question asks for at most so much, never for at least");
        };
    }

    private void range(Operator operator, BigDecimal number) throws NotUnderstood {
        switch (operator) {
            case AT_LEAST, MORE -> {
                minimum = Optional.of(number);
                aboveMinimum = operator == Operator.MORE;
            }
            case AT_MOST, LESS -> {
                maximum = Optional.of(number);
                belowMaximum = operator == Operator.LESS;
            }
            default -> throw new NotUnderstood("it allows or forbids one number only");
        }
    }

    private static boolean dated(Expression value) {
        return (value instanceof Expression.Call call && Literals.literal(call))
                || (value instanceof Expression.Text text && text.text().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    private void years(Operator operator, Expression date) throws NotUnderstood {
        int year = Literals.date(date).getYear();
        switch (operator) {
            case AT_LEAST, MORE -> firstYear = Optional.of(year);
            case AT_MOST, LESS -> lastYear = Optional.of(year);
            default -> throw new NotUnderstood("it allows or forbids one day only");
        }
    }

    /** Not this choice together with others. */
    private void exclusive(Expression expression) throws NotUnderstood {
        if (expression instanceof Expression.Operation operation
                && operation.operator() == Operator.AND
                && operation.left() instanceof Expression.Call selected
                && selected.function().equals("selected")
                && selected.arguments().size() == 2
                && selected.arguments().getFirst() instanceof Expression.Self
                && operation.right() instanceof Expression.Operation more
                && more.left() instanceof Expression.Call count
                && ofItself(count, "count-selected")
                && ((more.operator() == Operator.MORE && Literals.whole(more.right()) == 1)
                        || (more.operator() == Operator.AT_LEAST && Literals.whole(more.right()) == 2))) {
            exclusive.add(Literals.choice(selected.arguments().getLast()));
            return;
        }
        throw new NotUnderstood("it forbids a combination");
    }

    /** True when it limits something that answers of this type do not have. */
    boolean beyond(ItemType type) {
        boolean number = type == ItemType.NUMBER;
        boolean several = type == ItemType.MULTIPLE_CHOICE;
        return (!number && (minimum.isPresent() || maximum.isPresent() || !missing.isEmpty()))
                || (type != ItemType.DATE && (firstYear.isPresent() || lastYear.isPresent()))
                || (!type.text() && longest.isPresent())
                || (!several && (most.isPresent() || !exclusive.isEmpty()));
    }

    /** In units of the last decimal place. */
    Optional<BigDecimal> minimum(int decimals) {
        return minimum.map(number -> {
            BigDecimal units = number.scaleByPowerOfTen(decimals);
            return aboveMinimum
                    ? units.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                    : units.setScale(0, RoundingMode.CEILING);
        });
    }

    /** In units of the last decimal place. */
    Optional<BigDecimal> maximum(int decimals) {
        return maximum.map(number -> {
            BigDecimal units = number.scaleByPowerOfTen(decimals);
            return belowMaximum
                    ? units.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                    : units.setScale(0, RoundingMode.FLOOR);
        });
    }

    /** Most decimal places in which the bounds are written. */
    int decimals() {
        return Math.max(
                minimum.map(number -> number.stripTrailingZeros().scale()).orElse(0),
                maximum.map(number -> number.stripTrailingZeros().scale()).orElse(0));
    }

    Optional<Integer> firstYear() {
        return firstYear;
    }

    Optional<Integer> lastYear() {
        return lastYear;
    }

    Optional<Integer> longest() {
        return longest;
    }

    Optional<Integer> most() {
        return most;
    }

    Set<Integer> missing() {
        return missing;
    }

    /** Names of choices that go with no other. */
    Set<String> exclusive() {
        return exclusive;
    }

    List<String> notUnderstood() {
        return notUnderstood;
    }
}
