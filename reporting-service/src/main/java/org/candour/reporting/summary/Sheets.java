package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.candour.reporting.summary.Sheet.Cell;
import org.candour.reporting.summary.Sheet.Key;
import org.candour.reporting.summary.Sheet.Row;

/** The report section by section as tables. They hold the figures of the page and of the PDF, from the same bars. */
public final class Sheets {
    private static final List<String> PEOPLE = List.of("People", "Share");

    private Sheets() {}

    public static List<Sheet> of(EmployerSummary summary) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(about(summary.text(), ShownShare.of(summary)));
        List<Chapter> chapters = Stream.of(Topic.Kind.STANDARD, Topic.Kind.SINGLE, Topic.Kind.CONCERN)
                .flatMap(kind -> Chapter.of(summary, kind).stream())
                .toList();
        sheets.add(scores(chapters));
        chapters.forEach(chapter -> sheets.add(answers(chapter)));
        for (Divided divided : Divided.of(summary)) {
            sheets.add(groupScores(divided));
            sheets.add(groupAnswers(divided));
        }
        if (!summary.quotations().isEmpty()) {
            sheets.add(quotations(summary.quotations()));
        }
        sheets.add(text("How this was made", MethodText.of(summary)));
        NextPage.of(summary.text()).forEach(page -> sheets.add(text(page.title(), page.blocks())));
        return List.copyOf(sheets);
    }

    private static Sheet about(SummaryText text, ShownShare share) {
        var took = text.participation();
        var rows = new ArrayList<Row>();
        rows.add(fact("Study", new Cell.Words(text.studyTitle())));
        rows.add(fact("Research body", new Cell.Words(text.researchBody())));
        rows.add(fact("Wave", new Cell.Words(text.waveTitle())));
        rows.add(fact("Employer", new Cell.Words(text.employerLabel())));
        rows.add(fact("Edition", new Cell.Number(text.edition())));
        rows.add(fact("Made on", new Cell.Words(text.builtOn().toString())));
        rows.add(fact("People who sent in their answers", new Cell.Number(took.answered())));
        if (took.invited() != null) {
            rows.add(fact("People invited", new Cell.Number(took.invited())));
            rows.add(fact("Response rate", new Cell.Share(took.percent())));
        }
        rows.add(fact(
                "Figures about everybody that are shown",
                new Cell.Share(share.everybody().percent())));
        if (share.groups().all() > 0) {
            rows.add(fact(
                    "Figures about groups that are shown",
                    new Cell.Share(share.groups().percent())));
        }
        return new Sheet(
                "About",
                List.of(Key.QUESTION),
                List.of("Value"),
                rows,
                took.note().isEmpty() ? List.of() : List.of(took.note()));
    }

    private static Row fact(String name, Cell cell) {
        return new Row(Map.of(Key.QUESTION, name), List.of(cell));
    }

    private static Sheet scores(List<Chapter> chapters) {
        var rows = new ArrayList<Row>();
        for (Chapter chapter : chapters) {
            ScoreBar bar = chapter.score();
            if (bar != null) {
                Change change = bar.change();
                rows.add(new Row(
                        Map.of(Key.STANDARD, bar.title()),
                        List.of(
                                bar.shown() ? new Cell.Number(bar.value()) : new Cell.Withheld(),
                                new Cell.Words(
                                        bar.shown() && !bar.lowIsGood()
                                                ? bar.band().word()
                                                : ""),
                                bar.compared() ? new Cell.Number(bar.others()) : new Cell.Words(""),
                                change == null ? new Cell.Words("") : new Cell.Number(change.earlier()),
                                change == null ? new Cell.Words("") : new Cell.Number(change.difference()),
                                change == null ? new Cell.Words("") : new Cell.Number(change.margin()))));
            }
        }
        return new Sheet(
                "Scores 0 to 100",
                List.of(Key.STANDARD),
                List.of("Score", "Band", "All employers", "Wave before", "Difference", "May be chance up to"),
                rows,
                List.of());
    }

    private static Sheet answers(Chapter chapter) {
        var rows = new ArrayList<Row>();
        chapter.charted().forEach(bar -> rows.addAll(rows("", bar)));
        return new Sheet(
                chapter.topic().title(),
                List.of(Key.CODE, Key.QUESTION, Key.ANSWER),
                PEOPLE,
                rows,
                withoutChart(
                        chapter.replaced().stream().map(QuestionBar::question).toList()));
    }

    private static List<String> withoutChart(List<Question> questions) {
        return questions.stream()
                .map(question -> "Not shown, to protect the people who answered: " + question.text())
                .toList();
    }

    private static List<Row> rows(String group, QuestionBar bar) {
        var rows = new ArrayList<Row>();
        for (QuestionBar.Row row : bar.rows()) {
            rows.add(new Row(
                    keys(bar.question(), group, row.label()),
                    List.of(
                            number(row.people()),
                            row.percent().isPresent()
                                    ? new Cell.Share(row.percent().getAsInt())
                                    : new Cell.Withheld())));
        }
        if (bar.replaced()) {
            rows.add(new Row(keys(bar.question(), group, "All"), List.of(new Cell.Withheld(), new Cell.Withheld())));
        } else {
            rows.add(new Row(
                    keys(bar.question(), group, "All"),
                    List.of(new Cell.Number(Integer.parseInt(bar.base())), new Cell.Share(100))));
        }
        return rows;
    }

    private static Map<Key, String> keys(Question question, String group, String answer) {
        var keys = new EnumMap<Key, String>(Key.class);
        keys.put(Key.CODE, question.code());
        keys.put(Key.QUESTION, question.text());
        keys.put(Key.GROUP, group);
        keys.put(Key.ANSWER, answer);
        return keys;
    }

    private static Cell number(OptionalInt value) {
        return value.isPresent() ? new Cell.Number(value.getAsInt()) : new Cell.Withheld();
    }

    private static Sheet groupScores(Divided divided) {
        var rows = new ArrayList<Row>();
        for (Divided.Part part : divided.scored()) {
            for (ScoreBar bar : part.scores()) {
                rows.add(new Row(
                        Map.of(Key.STANDARD, part.topic().title(), Key.GROUP, bar.title()),
                        List.of(bar.shown() ? new Cell.Number(bar.value()) : new Cell.Withheld())));
            }
        }
        return new Sheet(
                divided.division().title() + ", scores",
                List.of(Key.STANDARD, Key.GROUP),
                List.of("Score"),
                rows,
                divided.sentence().isEmpty() ? List.of() : List.of(divided.sentence()));
    }

    private static Sheet groupAnswers(Divided divided) {
        var rows = new ArrayList<Row>();
        divided.answered()
                .forEach(part -> part.questions()
                        .forEach(question -> question.groups()
                                .forEach(group -> rows.addAll(rows(group.of().full(), group.bar())))));
        return new Sheet(
                divided.division().title() + ", answers",
                List.of(Key.CODE, Key.QUESTION, Key.GROUP, Key.ANSWER),
                PEOPLE,
                rows,
                withoutChart(divided.topics().stream()
                        .flatMap(part -> part.replaced().stream())
                        .toList()));
    }

    private static Sheet quotations(List<Quotation> quotations) {
        return new Sheet(
                "In their words",
                List.of(Key.QUESTION),
                List.of("Words"),
                quotations.stream()
                        .map(quotation -> fact(quotation.question(), new Cell.Words(quotation.text())))
                        .toList(),
                List.of());
    }

    private static Sheet text(String name, List<TextBlock> blocks) {
        return new Sheet(
                name,
                List.of(),
                List.of("Text"),
                blocks.stream()
                        .map(block -> new Row(Map.of(), List.of(new Cell.Words(block.text()))))
                        .toList(),
                List.of());
    }
}
