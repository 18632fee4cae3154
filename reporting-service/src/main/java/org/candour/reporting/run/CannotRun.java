package org.candour.reporting.run;

/** Why an analysis cannot be done, in words fit for print. */
public final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRun(String words) {
        super(words);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
