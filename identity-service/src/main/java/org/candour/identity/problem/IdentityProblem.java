package org.candour.identity.problem;

import org.candour.platform.problem.ProblemType;

/** What can go wrong here, apart from what goes wrong everywhere. */
public enum IdentityProblem implements ProblemType {
    NOT_ACCEPTED("not-accepted", 422, "This was not accepted"),
    GATES_MISSING("gates-missing", 409, "The study cannot open yet"),
    WAVE_STATE("wave-state", 409, "The wave cannot do that now"),
    PHASE_STATE("phase-state", 409, "The study cannot go to this phase now"),
    MAILING_STATE("mailing-state", 409, "The mailing cannot do that now"),
    TOO_MANY_ATTEMPTS("too-many-attempts", 429, "Too many codes that do not fit");

    private final String slug;
    private final int status;
    private final String title;

    IdentityProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
