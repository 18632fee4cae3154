package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * How answers may be printed together: agree and strongly agree as one. Answers in none of the groups stay as they are.
 *
 * @param groups name of each joint answer, and at least two answers that it stands for
 */
public record Collapse(SequencedMap<String, List<String>> groups) {
    static final Collapse NONE = new Collapse(new LinkedHashMap<>());

    public Collapse {
        var copy = new LinkedHashMap<String, List<String>>();
        groups.forEach((name, parts) -> copy.put(Names.valid(name), List.copyOf(parts)));
        groups = Collections.unmodifiableSequencedMap(copy);
        var all = new ArrayList<String>();
        groups.values().forEach(all::addAll);
        if (groups.values().stream().anyMatch(parts -> parts.size() < 2) || new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("a joint answer stands for at least two, and no answer is in two");
        }
    }

    void check(List<String> answers) {
        groups.forEach((name, parts) -> {
            if (answers.contains(name) || !answers.containsAll(parts)) {
                throw new IllegalArgumentException(name + ": is no joint answer of these");
            }
        });
    }

    /** The joint answer of an answer, or the answer itself. */
    String joint(String answer) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(answer))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(answer);
    }

    List<String> answers(List<String> full) {
        return full.stream().map(this::joint).distinct().toList();
    }

    int[] counts(List<String> full, int[] counts) {
        var joint = answers(full);
        var sums = new int[joint.size()];
        for (int i = 0; i < counts.length; i++) {
            sums[joint.indexOf(joint(full.get(i)))] += counts[i];
        }
        return sums;
    }
}
