package org.candour.reporting.summary;

/** How far the validation of a scale has come, in the words of the method page. */
public enum ScaleStatus {
    DRAFT("Draft: not yet tried out; read the score with caution."),
    PILOTED("Piloted: tried out on a first sample; its reliability is still being examined."),
    VALIDATED("Validated: its reliability and structure were examined on the answers of all employers together."),
    WITHDRAWN("Withdrawn: the questions are reported one by one, without a score.");

    private final String meaning;

    ScaleStatus(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
