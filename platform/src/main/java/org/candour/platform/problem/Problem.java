package org.candour.platform.problem;

import java.util.List;

/** Ends a request with an entry of the catalogue. The detail is ours; it never repeats what the caller sent. */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;

    public Problem(ProblemType type, String detail, List<Violation> violations) {
        super(type.slug() + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    private final String detail;

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** What does not exist and what is not yours look the same. */
    public static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND, "The page does not exist, or you do not have access to it.");
    }
}
