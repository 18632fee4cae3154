package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;

/**
 * One question as a stacked bar and as a table, from its safe table. What is withheld is one piece at the end: its
 * size is what the shown cells leave of the total, which every reader can work out anyway.
 *
 * @param question the wording
 * @param replaced true when too little may be shown for a bar or a table
 * @param segments pieces from left to right, empty when replaced
 * @param rows one per answer, empty when replaced
 * @param base all answers, as text
 */
public record QuestionBar(Question question, boolean replaced, List<Segment> segments, List<Row> rows, String base) {
    private static final double ROOM_FOR_TEXT = 9.5;

    /** An answer with its count and share, or with the one symbol of a withheld cell twice. */
    public record Row(String label, OptionalInt people, OptionalInt percent) {
        public boolean shown() {
            return people.isPresent();
        }

        public String count() {
            return people.isPresent() ? Integer.toString(people.getAsInt()) : SafeCell.WITHHELD;
        }

        public String share() {
            return percent.isPresent() ? percent.getAsInt() + "%" : SafeCell.WITHHELD;
        }
    }

    static QuestionBar of(Question question, SafeTable table) {
        if (table.isWithheld() || table.replacedByScore() || mostlyHidden(table.row(FrequencyTable.ALL))) {
            return hidden(question);
        }
        Question printed = question.printed(table);
        return of(printed, printed.choices(), table, table.row(FrequencyTable.ALL));
    }

    /** The answers of one group, or nothing where its size may not be shown. */
    static QuestionBar ofGroup(Question question, List<Choice> choices, SafeTable table, String row) {
        SafeTable.Row group = table.row(row);
        return group.base().isShown() ? of(question, choices, table, group) : hidden(question);
    }

    private static QuestionBar hidden(Question question) {
        return new QuestionBar(question, true, List.of(), List.of(), "");
    }

    private static QuestionBar of(Question question, List<Choice> choices, SafeTable table, SafeTable.Row all) {
        int base = all.base().count().orElseThrow();
        var segments = new ArrayList<Segment>();
        var rows = new ArrayList<Row>();
        double end = 0;
        for (Choice choice : choices) {
            SafeCell cell = all.cells().get(table.answers().indexOf(choice.code()));
            var row = new Row(choice.label(), cell.count(), cell.percent());
            rows.add(row);
            double width = 100.0 * cell.count().orElse(0) / base;
            if (width > 0) {
                segments.add(new Segment(
                        choice.label(), choice.tone(), end, width, width < ROOM_FOR_TEXT ? "" : row.share()));
                end += width;
            }
        }
        if (rows.stream().anyMatch(row -> !row.shown())) {
            segments.add(new Segment("Withheld", Segment.WITHHELD, end, 100 - end, SafeCell.WITHHELD));
        }
        return new QuestionBar(question, false, List.copyOf(segments), List.copyOf(rows), Integer.toString(base));
    }

    // Shown zeros say little when most of the people are behind withheld cells.
    private static boolean mostlyHidden(SafeTable.Row row) {
        int shown =
                row.cells().stream().mapToInt(cell -> cell.count().orElse(0)).sum();
        return row.base().count().isEmpty() || 2 * shown < row.base().count().getAsInt();
    }

    public boolean someWithheld() {
        return rows.stream().anyMatch(row -> !row.shown());
    }

    /** The bar in words. */
    public String alternative() {
        return "Stacked bar. "
                + rows.stream()
                        .map(row -> row.label() + ": " + (row.shown() ? row.share() : "withheld"))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
