package org.candour.reporting.summary;

import java.util.Set;

/**
 * A column of a question's table.
 *
 * @param code name of the answer in the safe table
 * @param label what people read
 * @param tone where it stands on the colour ramp: 1 to 5 from disagreeing to agreeing, 6 to 8 from little to
 *     much, 0 for no answer
 */
public record Choice(String code, String label, int tone) {
    private static final Set<String> OURS = Set.of("none", "0-3", "4-6", "7-10");

    static final Choice NO_ANSWER = new Choice("none", "No answer", 0);

    /** The language of its label: of ours where the report words it, else of the questionnaire. */
    public String language(String questionnaire) {
        return OURS.contains(code) ? Tongue.OURS : questionnaire;
    }

    /** Class of the style sheet. */
    public String style() {
        return tone == 0 ? "candour-answer-other" : "candour-answer-" + tone;
    }
}
