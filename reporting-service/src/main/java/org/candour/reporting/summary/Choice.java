package org.candour.reporting.summary;

/**
 * A column of a question's table.
 *
 * @param code name of the answer in the safe table
 * @param label what people read
 * @param tone where it stands on the colour ramp: 1 to 5 from disagreeing to agreeing, 6 to 8 from little to
 *     much, 0 for no answer
 */
public record Choice(String code, String label, int tone) {
    static final Choice NO_ANSWER = new Choice("none", "No answer", 0);

    /** Class of the style sheet. */
    public String style() {
        return tone == 0 ? "candour-answer-other" : "candour-answer-" + tone;
    }
}
