package org.candour.survey.redaction.http;

import java.util.List;
import java.util.stream.Stream;
import org.candour.survey.freetext.Decision;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.redaction.OpenedText;
import org.candour.survey.redaction.StudyQuestions;
import org.candour.survey.redaction.TextFilter;

/** One text as its page shows it. */
public record TextView(
        String study,
        StudyQuestions about,
        TextFilter filter,
        OpenedText opened,
        String reader,
        String words,
        Trouble trouble,
        LastDecision last) {
    /** Why a decision was not carried out. */
    public enum Trouble {
        NONE,
        EMPTY,
        TOO_LONG,
        DOUBTFUL,
        OVERTAKEN
    }

    /**
     * A line of the history.
     *
     * @param what happened
     * @param who did it
     * @param day when
     */
    public record Line(String what, String who, String day) {}

    public String address() {
        return "/staff/studies/" + study + "/texts/" + opened.entry().id() + query();
    }

    public String flagAddress() {
        return "/staff/studies/" + study + "/texts/" + opened.entry().id() + "/flag" + query();
    }

    public String wave() {
        return about.wave(opened.entry().wave());
    }

    public String question() {
        return about.question(opened.entry().item());
    }

    public boolean troubled() {
        return trouble != Trouble.NONE;
    }

    public boolean overtaken() {
        return trouble == Trouble.OVERTAKEN;
    }

    public boolean doubtful() {
        return trouble == Trouble.DOUBTFUL;
    }

    /** True when the message belongs to the box with the words. */
    public boolean inBox() {
        return trouble == Trouble.EMPTY || trouble == Trouble.TOO_LONG;
    }

    public String message() {
        return switch (trouble) {
            case EMPTY -> "Write what others may read, or withhold the text";
            case TOO_LONG -> "The text is longer than 10,000 characters";
            case DOUBTFUL -> "Some places still look as if they point to a person";
            case NONE, OVERTAKEN -> "";
        };
    }

    /** True when the step before was about another text. */
    public boolean elsewhere() {
        return !last.label().equals(opened.entry().label());
    }

    public String back() {
        return "/staff/studies/" + study + "/texts" + query();
    }

    public String query() {
        return TextFilterQuery.of(filter);
    }

    public MarkedText original() {
        return MarkedText.of(opened.original().reveal());
    }

    /** What stands in the redacted words and still looks like personal data. */
    public List<MarkedText.Piece> leftOver() {
        return MarkedText.of(words).pieces().stream()
                .filter(piece -> !piece.suspect().isEmpty())
                .toList();
    }

    /** What somebody else made of the text in the meantime. */
    public String theirs() {
        return opened.redacted().map(text -> text.reveal()).orElse("");
    }

    public String state() {
        return Wordings.state(opened.entry().state());
    }

    public String colour() {
        return Wordings.colour(opened.entry().state());
    }

    public String permission() {
        return Wordings.permission(opened.entry().permission());
    }

    public boolean editable() {
        return opened.entry().state() != RedactionState.CLEARED;
    }

    public boolean quotable() {
        return opened.entry().permission().isPresent();
    }

    public boolean reopenable() {
        return Decision.REOPEN.possible(opened.entry().state());
    }

    public String flaggedOn() {
        return opened.flaggedOn().map(Wordings::day).orElse("");
    }

    public List<Line> history() {
        return Stream.concat(
                        opened.steps().stream()
                                .map(step -> new Line(
                                        Wordings.done(step.decision()),
                                        Wordings.person(step.subject(), reader),
                                        Wordings.day(step.day()))),
                        opened.readings().stream()
                                .map(reading -> new Line(
                                        "Opened",
                                        Wordings.person(reading.subject(), reader),
                                        Wordings.day(reading.day()))))
                .toList();
    }

    @Override
    public String toString() {
        return "TextView(withheld)";
    }
}
