package org.candour.survey.answering;

import java.util.List;

/**
 * How the fields of one item were understood.
 *
 * @param given what was entered; {@link Given#NOTHING} when a rule was broken
 * @param violations what is wrong; empty when nothing is
 */
record Reading(Given given, List<Violation> violations) {
    static final Reading NOTHING = of(Given.NOTHING);

    static Reading of(Given given) {
        return new Reading(given, List.of());
    }

    static Reading of(int value) {
        return of(Given.of(value));
    }

    /** @param field the field to put right */
    static Reading broken(String item, String field, Rule rule, Object... arguments) {
        List<String> words = List.of(arguments).stream().map(String::valueOf).toList();
        return new Reading(Given.NOTHING, List.of(new Violation(item, field, rule, words)));
    }
}
