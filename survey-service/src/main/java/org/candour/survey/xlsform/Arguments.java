package org.candour.survey.xlsform;

import java.util.Set;

/** What functions are applied to. */
final class Arguments {
    /** They change nothing about the answer to a question. */
    private static final Set<String> TRANSPARENT =
            Set.of("int", "number", "round", "string", "once", "normalize-space");

    private Arguments() {}

    static Expression one(Expression.Call call) throws NotUnderstood {
        if (call.arguments().size() != 1) {
            throw new NotUnderstood(call.function() + "() needs one value");
        }
        return call.arguments().getFirst();
    }

    static Expression unwrapped(Expression expression) {
        return expression instanceof Expression.Call call
                        && TRANSPARENT.contains(call.function())
                        && call.arguments().size() == 1
                ? unwrapped(call.arguments().getFirst())
                : expression;
    }
}
