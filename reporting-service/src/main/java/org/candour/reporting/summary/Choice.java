package org.candour.reporting.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of a question's table.
 *
 * @param code name of the answer in the safe table
 * @param label what people read
 * @param tone where it stands on the colour ramp: 1 to 5 from disagreeing to agreeing, 6 to 8 from little to
 *     much, 0 for no answer; 9 and 10 for both that disagree and both that agree, in the colours of both
 */
public record Choice(String code, String label, int tone) {
    private static final Set<String> OURS = Set.of("none", "0-3", "4-6", "7-10");

    static final Choice NO_ANSWER = new Choice("none", "No answer", 0);
    static final int BOTH_LOW = 9;
    static final int BOTH_HIGH = 10;

    /** Each once, in the order of a bar: what is put together beside what it is made of. */
    static List<Choice> inOrder(Stream<Choice> choices) {
        return choices.distinct()
                .sorted(Comparator.comparingDouble(Choice::place))
                .toList();
    }

    /** The tone that shows most: of two answers together the milder one. */
    public static int milder(int tone) {
        return switch (tone) {
            case BOTH_LOW -> 2;
            case BOTH_HIGH -> 4;
            default -> tone;
        };
    }

    /** The tone that runs below it: of two answers together the stronger one, else the same. */
    public static int stronger(int tone) {
        return switch (tone) {
            case BOTH_LOW -> 1;
            case BOTH_HIGH -> 5;
            default -> tone;
        };
    }

    private double place() {
        return switch (tone) {
            case 0 -> Double.MAX_VALUE;
            default -> (milder(tone) + stronger(tone)) / 2.0;
        };
    }

    /** The language of its label: of ours where the report words it, else of the questionnaire. */
    public String language(String questionnaire) {
        return OURS.contains(code) ? Tongue.OURS : questionnaire;
    }

    /** Class of the style sheet. */
    public String style() {
        return tone == 0 ? "candour-answer-other" : "candour-answer-" + tone;
    }
}
