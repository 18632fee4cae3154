package org.candour.platform.problem;

/** Problems that every service has. */
public enum CommonProblem implements ProblemType {
    BAD_REQUEST("bad-request", 400, "Something in this request was not understood"),
    FORM_EXPIRED("form-expired", 403, "This form can no longer be used"),
    NOT_ALLOWED("not-allowed", 403, "You do not have access to this page"),
    NOT_FOUND("not-found", 404, "Page not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This page cannot be used in that way"),
    CONFLICT("conflict", 409, "This was changed in the meantime"),
    TOO_LARGE("too-large", 413, "What you sent is too large"),
    WRONG_KIND("wrong-kind", 415, "This kind of content cannot be sent here"),
    UNEXPECTED("unexpected", 500, "Sorry, something went wrong on our side"),
    BUSY("busy", 503, "We are very busy just now");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
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

    /** The entry that fits an HTTP status best. */
    public static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 415 -> WRONG_KIND;
            case 503 -> BUSY;
            default -> status < 500 ? BAD_REQUEST : UNEXPECTED;
        };
    }
}
