package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.candour.reporting.disclosure.SafeScore;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its numbers laid out for printing. Page and PDF both start from here.
 *
 * @param topic the texts
 * @param score its score, null where questions stand alone or the scale was withdrawn
 * @param bars its questions
 */
public record Chapter(Topic topic, @Nullable ScoreBar score, List<QuestionBar> bars) {

    public static List<Chapter> of(EmployerSummary summary, Topic.Kind kind) {
        var chapters = new ArrayList<Chapter>();
        for (Topic topic : summary.topics(kind)) {
            var bars = topic.questions().stream()
                    .map(question -> QuestionBar.of(question, summary.table(question)))
                    .toList();
            OptionalInt others = summary.text().comparison().score(topic.code());
            var score = summary.score(topic.scoreName())
                    .map(found -> ScoreBar.of(topic, found, others, change(summary, topic, found)))
                    .orElse(null);
            chapters.add(new Chapter(topic, score, bars));
        }
        return chapters;
    }

    private static @Nullable Change change(EmployerSummary summary, Topic topic, SafeScore score) {
        LastWave last = summary.text().lastWave();
        LastWave.Earlier earlier = last == null ? null : last.score(topic.code());
        return earlier == null || !score.isShown()
                ? null
                : Change.of(score.value().orElseThrow(), ScoreError.atMost(summary, topic), earlier);
    }

    /** One or two sentences under the heading. */
    public String intro() {
        return topic.scale() == null ? topic.intro() : topic.scale().description();
    }

    public List<QuestionBar> charted() {
        return bars.stream().filter(bar -> !bar.replaced()).toList();
    }

    public List<QuestionBar> replaced() {
        return bars.stream().filter(QuestionBar::replaced).toList();
    }

    public boolean someWithheld() {
        return bars.stream().anyMatch(QuestionBar::someWithheld);
    }

    /** The answers in order, for the key of the colours. */
    public List<Choice> choices() {
        List<Choice> printed = Choice.inOrder(charted().stream().flatMap(bar -> bar.question().choices().stream()));
        return printed.isEmpty() ? topic.questions().getFirst().choices() : printed;
    }
}
