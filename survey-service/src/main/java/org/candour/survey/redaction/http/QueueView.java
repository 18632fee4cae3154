package org.candour.survey.redaction.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.redaction.Queue;
import org.candour.survey.redaction.QueuedText;
import org.candour.survey.redaction.StudyQuestions;
import org.candour.survey.redaction.StudyQuestions.Label;
import org.candour.survey.redaction.TextFilter;

/** The queue as its page shows it. */
public record QueueView(
        String study, StudyQuestions about, TextFilter filter, Queue queue, String startAt, LastDecision last) {
    /** Numbers below this are not shown, whatever a study says. */
    private static final int LEAST = 10;

    /**
     * A choice of a filter.
     *
     * @param value what is sent
     * @param text what is read
     * @param chosen whether it is the present one
     */
    public record Choice(String value, String text, boolean chosen) {}

    /**
     * A number in the progress of the work.
     *
     * @param name of the state
     * @param number texts in it
     */
    public record Progress(String name, int number) {}

    /** A line of the table. */
    public record Line(String address, QueuedText text, String question, String wave) {
        public String state() {
            return Wordings.state(text.state());
        }

        public String colour() {
            return Wordings.colour(text.state());
        }

        public String permission() {
            return Wordings.shortPermission(text.permission());
        }
    }

    public List<Choice> waves() {
        return choices("All waves", about.waves(), filter.wave());
    }

    public List<Choice> questions() {
        return choices("All questions", about.questions(), filter.item());
    }

    public List<Choice> states() {
        List<Label> labels = Arrays.stream(RedactionState.values())
                .map(state -> new Label(state.name().toLowerCase(Locale.ROOT), Wordings.state(state)))
                .toList();
        return choices(
                "All states",
                labels,
                filter.state()
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
    }

    public List<Line> lines() {
        return queue.texts().stream()
                .map(text -> new Line(
                        "/staff/studies/" + study + "/texts/" + text.id() + TextFilterQuery.of(filter),
                        text,
                        about.question(text.item()),
                        about.wave(text.wave())))
                .toList();
    }

    /** Empty when there are so few texts that their number would say something about few people. */
    public List<Progress> progress() {
        if (queue.total() < Math.max(LEAST, about.threshold())) {
            return List.of();
        }
        return Arrays.stream(RedactionState.values())
                .map(state -> new Progress(Wordings.state(state), queue.counts().getOrDefault(state, 0)))
                .toList();
    }

    public boolean none() {
        return queue.total() == 0;
    }

    public boolean filtered() {
        return !filter.equals(TextFilter.ALL);
    }

    public int least() {
        return Math.max(LEAST, about.threshold());
    }

    public boolean more() {
        return queue.page() < queue.pages();
    }

    public String pageAddress(int page) {
        return "/staff/studies/" + study + "/texts" + TextFilterQuery.of(filter) + "&page=" + page;
    }

    private static List<Choice> choices(String all, List<Label> labels, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", all, chosen.isEmpty()));
        labels.forEach(label ->
                choices.add(new Choice(label.code(), label.text(), label.code().equals(chosen))));
        return choices;
    }
}
