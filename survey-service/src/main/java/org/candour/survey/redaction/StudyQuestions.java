package org.candour.survey.redaction;

import java.util.List;

/**
 * What the texts of a study are about.
 *
 * @param study name of the study
 * @param threshold fewest answers a group needs before a number about it is shown
 * @param waves its waves, the latest first
 * @param questions questions that are answered with texts, without repetition
 */
public record StudyQuestions(String study, int threshold, List<Label> waves, List<Label> questions) {
    /**
     * Something with a code and a name.
     *
     * @param code its code
     * @param text its name or wording
     */
    public record Label(String code, String text) {}

    public String wave(String code) {
        return text(waves, code);
    }

    public String question(String code) {
        return text(questions, code);
    }

    private static String text(List<Label> labels, String code) {
        return labels.stream()
                .filter(label -> label.code().equals(code))
                .map(Label::text)
                .findFirst()
                .orElse(code);
    }
}
