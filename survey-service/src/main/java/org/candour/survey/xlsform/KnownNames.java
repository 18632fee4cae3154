package org.candour.survey.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a form by their names. */
final class KnownNames {
    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    /** Of two questions with one name the first stays. */
    void add(String name, Known question) {
        known.putIfAbsent(name, question);
    }

    void replace(String name, Known question) {
        known.put(name, question);
    }

    void leaveOut(String name) {
        leftOut.add(name);
    }

    boolean has(String name) {
        return known.containsKey(name);
    }

    Optional<Known> byCode(String code) {
        return known.values().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    Known find(String name) throws NotUnderstood {
        Known question = known.get(name);
        if (question != null) {
            return question;
        }
        throw new NotUnderstood(
                leftOut.contains(name) ? name + " was not carried over" : "there is no question " + name);
    }
}
