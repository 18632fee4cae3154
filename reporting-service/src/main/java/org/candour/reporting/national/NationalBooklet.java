package org.candour.reporting.national;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.reporting.summary.Band;
import org.candour.reporting.summary.Booklet;
import org.candour.reporting.summary.Booklet.Kind;
import org.candour.reporting.summary.Booklet.Part;
import org.candour.reporting.summary.Booklet.Spoken;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.ScoreBar;
import org.candour.reporting.summary.Tongue;
import org.candour.reporting.summary.Topic;

/** A national summary as a document, with the figures of the page. */
public final class NationalBooklet {
    private static final String GLANCE = "The standards at a glance";
    private static final String METHOD = "How this was made";

    private final NationalSummary summary;
    private final List<Part> parts = new ArrayList<>();

    private NationalBooklet(NationalSummary summary) {
        this.summary = summary;
    }

    public static Booklet of(NationalSummary summary) {
        var booklet = new NationalBooklet(summary);
        booklet.glance();
        booklet.parts.add(new Part.PageBreak());
        String first = summary.topics().getFirst().code();
        booklet.say(Kind.PART, first, "Question by question");
        booklet.say(
                Kind.NOTE,
                first,
                "A share is a good guess where reports withhold figures; the range in brackets holds whatever stands"
                        + " behind them.");
        summary.topics().forEach(booklet::topic);
        booklet.method();
        return new Booklet(booklet.cover(), booklet.parts);
    }

    private Booklet.Cover cover() {
        return new Booklet.Cover(
                summary.studyTitle(),
                "All employers together",
                summary.waveTitle(),
                summary.researchBody(),
                new Booklet.Figure(Integer.toString(summary.employers()), "employers with a released report"),
                new Booklet.Figure(Integer.toString(summary.people()), "people, rounded to 5"),
                "Number " + summary.number() + ", made on "
                        + summary.builtOn().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
                        + ".\n\nThis summary adds up released reports and uses nothing but what they print. No employer"
                        + " is named.");
    }

    private void glance() {
        List<TopicOfAll> standards = summary.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.STANDARD && topic.score() != null)
                .toList();
        say(Kind.PART, GLANCE, GLANCE);
        if (standards.isEmpty()) {
            say(Kind.PARAGRAPH, GLANCE, "No score is printed by at least five reports.");
            return;
        }
        say(
                Kind.PARAGRAPH,
                GLANCE,
                "Each bar is a score from 0 to 100. The further it reaches, the more people find the standard met; 50 is"
                        + " the middle.");
        parts.add(new Part.Scores(
                GLANCE,
                standards.stream().map(NationalBooklet::bar).toList(),
                standards.stream().map(NationalBooklet::reports).toList(),
                "Bar chart. "
                        + standards.stream()
                                .map(topic -> topic.title() + ": " + value(topic) + " of 100, " + reports(topic) + ".")
                                .collect(Collectors.joining(" "))));
    }

    /** In one colour: a score of all employers gets no mark. */
    private static ScoreBar bar(TopicOfAll topic) {
        return new ScoreBar(topic.title(), true, value(topic), Band.of(value(topic)), true, -1, null);
    }

    private static int value(TopicOfAll topic) {
        return topic.score() == null ? 0 : topic.score().value();
    }

    private static String reports(TopicOfAll topic) {
        return topic.score() == null ? "" : topic.score().employers() + " reports";
    }

    private void topic(TopicOfAll topic) {
        String key = topic.code();
        parts.add(new Part.Words(Kind.CHAPTER, key, spoken(topic.title())));
        say(Kind.NOTE, key, topic.intro());
        if (topic.score() != null) {
            say(Kind.NOTE, key, topic.score().sentence());
        }
        List<Choice> choices = topic.questions().getFirst().question().choices();
        if (topic.questions().stream().anyMatch(QuestionOfAll::shown)) {
            parts.add(new Part.Key(key, choices));
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < topic.questions().size(); i++) {
            QuestionOfAll question = topic.questions().get(i);
            Spoken wording = spoken((i + 1) + ". " + question.wording());
            if (question.shown()) {
                parts.add(new Part.Bar(key, wording, question.segments(), question.alternative()));
                rows.add(Stream.concat(
                                Stream.of("Question " + (i + 1)),
                                question.shares().stream().map(NationalBooklet::cell))
                        .toList());
            } else {
                parts.add(new Part.Words(Kind.NOTE, key, wording));
                say(
                        Kind.NOTE,
                        key,
                        "No figures: the reports withhold the answers of more than half of all people, to protect them.");
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(
                    key,
                    Stream.concat(
                                    Stream.of(Spoken.ours("Question")),
                                    choices.stream()
                                            .map(choice ->
                                                    new Spoken(choice.label(), choice.language(summary.spoken()))))
                            .toList(),
                    rows));
        }
    }

    private static String cell(QuestionOfAll.Share share) {
        // The range is not broken over two lines.
        return share.percent() + "%"
                + (share.range().isEmpty() ? "" : " (" + share.range().replace(' ', '\u00a0') + ")");
    }

    private void method() {
        parts.add(new Part.PageBreak());
        say(Kind.PART, METHOD, METHOD);
        NationalMethod.of(summary).forEach(line -> say(Kind.PARAGRAPH, METHOD, line));
    }

    private Spoken spoken(String words) {
        return new Spoken(words, Tongue.of(summary.spoken()));
    }

    private void say(Kind kind, String chapter, String words) {
        parts.add(new Part.Words(kind, chapter, Spoken.ours(words)));
    }
}
