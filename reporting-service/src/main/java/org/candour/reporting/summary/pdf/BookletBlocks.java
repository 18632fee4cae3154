package org.candour.reporting.summary.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.reporting.summary.Booklet;
import org.candour.reporting.summary.Booklet.Part;
import org.candour.reporting.summary.Choice;

/** Puts a booklet into the rows of the report template. */
final class BookletBlocks {
    private static final int MOST_SCORES = 12;

    private BookletBlocks() {}

    static List<Map<String, ?>> of(Booklet booklet) {
        return booklet.parts().stream()
                .<Map<String, ?>>map(BookletBlocks::block)
                .toList();
    }

    private static Map<String, ?> block(Part part) {
        return switch (part) {
            case Part.PageBreak ignored -> Block.pageBreak();
            case Part.Words(var kind, var chapter, var text) ->
                Block.text(kind.name(), chapter, text.words(), text.language());
            case Part.Scores(var chapter, var bars, var remarks, var alternative) ->
                Block.drawing(
                        "SCORES" + Math.min(MOST_SCORES, bars.size()),
                        chapter,
                        new Scores(bars, remarks, true),
                        alternative);
            case Part.Key(var chapter, var choices) ->
                Block.drawing("LEGEND", chapter, new Legend(choices), key(choices));
            case Part.Bar(var chapter, var question, var segments, var alternative) ->
                Block.question(chapter, question.words(), question.language(), segments, alternative);
            case Part.Table(var chapter, var heads, var rows) -> Block.table("TABLE", chapter, heads, rows);
        };
    }

    static String key(List<Choice> choices) {
        return "Key to the bars, from left to right: "
                + choices.stream().map(Choice::label).collect(Collectors.joining("; ")) + ".";
    }
}
