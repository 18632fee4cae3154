package org.candour.platform.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that somebody who writes a file sees all of it at once. */
public final class FileProblems {
    private final List<FileProblem> problems = new ArrayList<>();

    public void add(String file, int line, String field, String rule) {
        problems.add(new FileProblem(file, line, field, rule));
    }

    public List<FileProblem> all() {
        return List.copyOf(problems);
    }
}
