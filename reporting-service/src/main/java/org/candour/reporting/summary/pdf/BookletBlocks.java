package org.candour.reporting.summary.pdf;

import java.util.List;
import java.util.Map;
import org.candour.reporting.summary.Booklet;
import org.candour.reporting.summary.Booklet.Part;

/** Puts a booklet into the rows of the report template. */
final class BookletBlocks {
    private static final int MOST_SCORES = 12;

    private BookletBlocks() {}

    static List<Map<String, ?>> of(Booklet booklet) {
        return booklet.parts().stream().flatMap(part -> blocks(part).stream()).toList();
    }

    private static List<Map<String, ?>> blocks(Part part) {
        return switch (part) {
            case Part.PageBreak ignored -> List.of(Block.pageBreak());
            case Part.Words(var kind, var chapter, var text) ->
                List.of(Block.text(kind.name(), chapter, text.words(), text.language()));
            case Part.Scores(var chapter, var bars, var remarks, var alternative) ->
                List.of(Block.drawing(
                        "SCORES" + Math.min(MOST_SCORES, bars.size()),
                        chapter,
                        new Scores(bars, remarks, true),
                        alternative));
            case Part.Key(var chapter, var choices) -> Legend.blocks(chapter, choices);
            case Part.Bar(var chapter, var question, var segments, var alternative) ->
                List.of(Block.question(chapter, question.words(), question.language(), segments, alternative));
            case Part.Table(var chapter, var heads, var rows) -> List.of(Block.table("TABLE", chapter, heads, rows));
        };
    }
}
