package org.candour.reporting.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the report.
 *
 * @param code code of the scale or of the section
 * @param title heading
 * @param intro what the questions are about
 * @param kind how its score is to be read
 * @param questions its questions in the order in which they were asked
 * @param scale what the score means, null where questions stand alone
 */
public record Topic(
        String code,
        String title,
        String intro,
        Kind kind,
        List<Question> questions,
        @Nullable Measure scale) {

    /** How the score of a topic is to be read. */
    public enum Kind {
        /** High is good. */
        STANDARD,
        /** Low is good. */
        CONCERN,
        /** No score: each question stands alone. */
        SINGLE
    }

    /**
     * The scale behind a topic.
     *
     * @param description what a high score means
     * @param status how far its validation has come
     */
    public record Measure(String description, ScaleStatus status) {}

    public Topic {
        questions = List.copyOf(questions);
    }

    /** Whether the other one rests on the same questions with the same answers. */
    boolean asks(Topic other) {
        return code.equals(other.code) && asked().equals(other.asked());
    }

    private List<String> asked() {
        return questions.stream()
                .map(question -> question.code()
                        + question.choices().stream().map(Choice::code).toList())
                .toList();
    }

    /** Name of the score among the safe scores of the edition. */
    public String scoreName() {
        return "score " + code;
    }
}
