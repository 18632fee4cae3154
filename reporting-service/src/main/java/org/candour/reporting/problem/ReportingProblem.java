package org.candour.reporting.problem;

import org.candour.platform.problem.ProblemType;

/** What can go wrong here and is nobody's fault. */
public enum ReportingProblem implements ProblemType {
    WAVE_NOT_COMPLETE("wave-not-complete", 409, "This wave is not complete yet"),
    TOO_FEW_ANSWERS("too-few-answers", 409, "There are too few answers"),
    PURPOSE_MISSING("purpose-missing", 400, "Say what the file is for"),
    REASON_MISSING("reason-missing", 400, "Give your reason"),
    CONFIRMATION_MISSING("confirmation-missing", 400, "Tick the box to confirm"),
    SAME_PERSON("same-person", 409, "A second person has to decide this"),
    NOT_TO_BE_DECIDED("not-to-be-decided", 409, "This edition cannot be decided any more"),
    EDITION_IN_USE("edition-in-use", 409, "Somebody else is at this report"),
    TOO_FEW_CHANGES("too-few-changes", 409, "There is no new edition"),
    UNKNOWN_STATUS("unknown-status", 400, "Choose one of the statuses"),
    STATUS_NEEDS_REPORT("status-needs-report", 400, "Choose the report that you decided on"),
    STATUS_NEEDS_REASON("status-needs-reason", 400, "Say why"),
    TOO_MANY_RUNS("too-many-runs", 409, "Too many analyses at a time"),
    TOO_MANY_UPLOADS("too-many-uploads", 409, "Too many files at a time"),
    NO_DEFINITION("no-definition", 409, "The scales are not defined yet"),
    FAULTY_ANSWERS("faulty-answers", 422, "Nothing was stored"),
    FAULTY_TABLES("faulty-tables", 422, "These tables break a rule");

    private final String slug;
    private final int status;
    private final String title;

    ReportingProblem(String slug, int status, String title) {
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
