package org.candour.identity.study.file;

import java.util.ArrayList;
import java.util.List;
import org.candour.identity.study.PackProblem;

/** Collects what is wrong, so that somebody who writes a pack sees all of it at once. */
final class PackProblems {
    private final List<PackProblem> problems = new ArrayList<>();

    void add(String file, int line, String field, String rule) {
        problems.add(new PackProblem(file, line, field, rule));
    }

    List<PackProblem> all() {
        return List.copyOf(problems);
    }
}
