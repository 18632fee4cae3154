package org.candour.reporting.summary.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.summary.Booklet.Spoken;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.QuestionBar;
import org.candour.reporting.summary.Segment;
import org.candour.reporting.summary.Tongue;

/** The rows of the report template: each is printed by the band of its kind. */
final class Block {
    private static final int COLUMNS = 8;

    private Block() {}

    static Map<String, ?> pageBreak() {
        return Map.of("kind", "BREAK", "chapter", "break");
    }

    static Map<String, ?> text(String kind, String chapter, String text) {
        return text(kind, chapter, text, Tongue.OURS);
    }

    static Map<String, ?> text(String kind, String chapter, String text, String language) {
        return Map.of("kind", kind, "chapter", chapter, "text", text, "language", language);
    }

    static Map<String, ?> drawing(String kind, String chapter, Drawing drawing, String alternative) {
        return Map.of("kind", kind, "chapter", chapter, "image", drawing, "alternative", alternative);
    }

    static Map<String, ?> question(
            String chapter, String label, String language, List<Segment> segments, String alternative) {
        return Map.of(
                "kind",
                "QUESTION",
                "chapter",
                chapter,
                "text",
                label,
                "language",
                language,
                "image",
                new StackedBar(segments),
                "alternative",
                alternative);
    }

    /** One row per question, one column per answer and one for the total. */
    static Map<String, ?> table(
            String chapter, List<Choice> choices, Map<String, QuestionBar> rows, String questionnaire) {
        return table("TABLE", "Question", chapter, choices, rows, questionnaire);
    }

    /** One row per group. */
    static Map<String, ?> groups(
            String chapter, List<Choice> choices, Map<String, QuestionBar> rows, String questionnaire) {
        return table("GROUPS", "Group", chapter, choices, rows, questionnaire);
    }

    private static Map<String, ?> table(
            String kind,
            String about,
            String chapter,
            List<Choice> choices,
            Map<String, QuestionBar> rows,
            String questionnaire) {
        var heads = new ArrayList<Spoken>();
        heads.add(Spoken.ours(about));
        choices.forEach(choice -> heads.add(new Spoken(choice.label(), choice.language(questionnaire))));
        heads.add(Spoken.ours("All"));
        return table(
                kind,
                chapter,
                heads,
                rows.entrySet().stream()
                        .map(row -> cells(row.getKey(), row.getValue(), choices.size()))
                        .toList());
    }

    static Map<String, ?> table(String kind, String chapter, List<Spoken> heads, List<List<String>> rows) {
        var block = new HashMap<String, Object>();
        block.put("kind", kind);
        block.put("chapter", chapter);
        block.put("columns", heads.size() - 1);
        for (int i = 0; i < COLUMNS; i++) {
            Spoken head = i < heads.size() ? heads.get(i) : Spoken.ours("");
            block.put("head" + i, head.words());
            block.put("language" + i, head.language());
        }
        Collection<Map<String, ?>> cells = rows.stream().map(Block::cells).collect(Collectors.toList());
        block.put("rows", cells);
        return block;
    }

    private static Map<String, ?> cells(List<String> row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.put("cell" + i, i < row.size() ? row.get(i) : "");
        }
        return cells;
    }

    private static List<String> cells(String label, QuestionBar bar, int answers) {
        var cells = new ArrayList<String>();
        cells.add(label);
        if (bar.replaced()) {
            cells.addAll(Collections.nCopies(answers + 1, SafeCell.WITHHELD));
            return cells;
        }
        bar.rows().forEach(row -> cells.add(row.shown() ? row.share() + " (" + row.count() + ")" : row.count()));
        cells.add(bar.base());
        return cells;
    }
}
