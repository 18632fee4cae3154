package org.candour.reporting.summary.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.QuestionBar;

/** The rows of the report template: each is printed by the band of its kind. */
final class Block {
    private static final int COLUMNS = 8;

    private Block() {}

    static Map<String, ?> pageBreak() {
        return Map.of("kind", "BREAK", "chapter", "break");
    }

    static Map<String, ?> text(String kind, String chapter, String text) {
        return Map.of("kind", kind, "chapter", chapter, "text", text);
    }

    static Map<String, ?> drawing(String kind, String chapter, Drawing drawing, String alternative) {
        return Map.of("kind", kind, "chapter", chapter, "image", drawing, "alternative", alternative);
    }

    static Map<String, ?> question(String chapter, String label, QuestionBar bar) {
        return Map.of(
                "kind",
                "QUESTION",
                "chapter",
                chapter,
                "text",
                label,
                "image",
                new StackedBar(bar.segments()),
                "alternative",
                bar.alternative());
    }

    /** One row per question, one column per answer and one for the total. */
    static Map<String, ?> table(String chapter, List<Choice> choices, Map<String, QuestionBar> rows) {
        return table("TABLE", "Question", chapter, choices, rows);
    }

    /** One row per group. */
    static Map<String, ?> groups(String chapter, List<Choice> choices, Map<String, QuestionBar> rows) {
        return table("GROUPS", "Group", chapter, choices, rows);
    }

    private static Map<String, ?> table(
            String kind, String about, String chapter, List<Choice> choices, Map<String, QuestionBar> rows) {
        var block = new HashMap<String, Object>();
        block.put("kind", kind);
        block.put("chapter", chapter);
        block.put("columns", choices.size() + 1);
        var heads = IntStream.range(0, COLUMNS).mapToObj(i -> "head" + i).toList();
        heads.forEach(head -> block.put(head, ""));
        for (int i = 0; i < choices.size(); i++) {
            block.put(heads.get(i + 1), choices.get(i).label());
        }
        block.put(heads.getFirst(), about);
        block.put(heads.get(choices.size() + 1), "All");
        Collection<Map<String, ?>> cells = rows.entrySet().stream()
                .map(row -> cells(row.getKey(), row.getValue(), choices.size()))
                .collect(Collectors.toList());
        block.put("rows", cells);
        return block;
    }

    private static Map<String, ?> cells(String label, QuestionBar bar, int answers) {
        var cells = new HashMap<String, String>();
        IntStream.range(0, COLUMNS).forEach(i -> cells.put("cell" + i, ""));
        cells.put("cell0", label);
        int column = 1;
        for (QuestionBar.Row row : bar.rows()) {
            cells.put("cell" + column++, row.shown() ? row.share() + " (" + row.count() + ")" : row.count());
        }
        if (bar.replaced()) {
            IntStream.rangeClosed(1, answers + 1).forEach(i -> cells.put("cell" + i, SafeCell.WITHHELD));
        } else {
            cells.put("cell" + column, bar.base());
        }
        return cells;
    }
}
