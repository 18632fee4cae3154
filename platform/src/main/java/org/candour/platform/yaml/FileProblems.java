package org.candour.platform.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that somebody who writes a file sees all of it at once, and each problem once. */
public final class FileProblems {
    private final Set<FileProblem> problems = new LinkedHashSet<>();

    public void add(String file, int line, String field, String rule) {
        problems.add(new FileProblem(file, line, field, rule));
    }

    public List<FileProblem> all() {
        return List.copyOf(problems);
    }
}
