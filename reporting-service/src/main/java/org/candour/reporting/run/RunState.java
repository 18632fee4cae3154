package org.candour.reporting.run;

/** Where a run stands. */
public enum RunState {
    QUEUED("waiting", "blue"),
    RUNNING("running", "blue"),
    DONE("done", "green"),
    CANCELLED("cancelled", "grey"),
    FAILED("failed", "red");

    private final String words;
    private final String colour;

    RunState(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    /** Colour of its tag; the words say the same. */
    public String colour() {
        return colour;
    }

    /** True when nothing will happen to it any more. */
    public boolean over() {
        return this != QUEUED && this != RUNNING;
    }
}
