package org.candour.reporting.national;

import java.util.List;
import org.candour.reporting.summary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A chapter.
 *
 * @param code code of the scale or section
 * @param title heading
 * @param intro what the questions are about
 * @param kind how its score is to be read
 * @param score score of all, null where there is none
 * @param questions its questions
 */
public record TopicOfAll(
        String code,
        String title,
        String intro,
        Topic.Kind kind,
        @Nullable ScoreOfAll score,
        List<QuestionOfAll> questions) {
    public TopicOfAll {
        questions = List.copyOf(questions);
    }

    /**
     * The mean of the printed scores, each with the weight of its people.
     *
     * @param value 0 to 100
     * @param employers reports that print this score
     */
    public record ScoreOfAll(int value, int employers) {
        public String sentence() {
            return "Score of all: " + value + " of 100, the mean of what " + employers + " reports print.";
        }
    }
}
