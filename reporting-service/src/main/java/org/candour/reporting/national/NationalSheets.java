package org.candour.reporting.national;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.summary.Sheet;
import org.candour.reporting.summary.Sheet.Cell;
import org.candour.reporting.summary.Sheet.Key;
import org.candour.reporting.summary.Sheet.Row;

/** A national summary as tables, with the figures of the page. */
public final class NationalSheets {
    private NationalSheets() {}

    public static List<Sheet> of(NationalSummary summary) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet("About", List.of(Key.QUESTION), List.of("Value"), about(summary), List.of()));
        sheets.add(new Sheet(
                "Scores 0 to 100",
                List.of(Key.STANDARD),
                List.of("Score", "Reports that print it"),
                summary.topics().stream()
                        .filter(topic -> topic.score() != null)
                        .map(topic -> new Row(
                                Map.of(Key.STANDARD, topic.title()),
                                List.of(
                                        new Cell.Number(topic.score().value()),
                                        new Cell.Number(topic.score().employers()))))
                        .toList(),
                List.of()));
        summary.topics().forEach(topic -> sheets.add(answers(topic)));
        sheets.add(new Sheet(
                "How this was made",
                List.of(),
                List.of("Text"),
                NationalMethod.of(summary).stream()
                        .map(text -> new Row(Map.of(), List.of(new Cell.Words(text))))
                        .toList(),
                List.of()));
        return List.copyOf(sheets);
    }

    private static List<Row> about(NationalSummary summary) {
        return List.of(
                fact("Study", new Cell.Words(summary.studyTitle())),
                fact("Research body", new Cell.Words(summary.researchBody())),
                fact("Wave", new Cell.Words(summary.waveTitle())),
                fact("Number", new Cell.Number(summary.number())),
                fact("Made on", new Cell.Words(summary.builtOn().toString())),
                fact("Employers with a released report", new Cell.Number(summary.employers())),
                fact("People, rounded to 5", new Cell.Number(summary.people())));
    }

    private static Row fact(String name, Cell cell) {
        return new Row(Map.of(Key.QUESTION, name), List.of(cell));
    }

    private static Sheet answers(TopicOfAll topic) {
        var rows = new ArrayList<Row>();
        var notes = new ArrayList<String>();
        for (QuestionOfAll question : topic.questions()) {
            if (!question.shown()) {
                notes.add("Without figures, to protect the people who answered: "
                        + question.question().text());
            }
            for (QuestionOfAll.Share share : question.shares()) {
                var about = new EnumMap<Key, String>(Key.class);
                about.put(Key.CODE, question.question().code());
                about.put(Key.QUESTION, question.question().text());
                about.put(Key.ANSWER, share.choice().label());
                rows.add(new Row(
                        about,
                        List.of(
                                new Cell.Share(share.percent()),
                                new Cell.Share(share.least()),
                                new Cell.Share(share.most()))));
            }
        }
        return new Sheet(
                topic.title(),
                List.of(Key.CODE, Key.QUESTION, Key.ANSWER),
                List.of("Share", "At least", "At most"),
                rows,
                notes);
    }
}
