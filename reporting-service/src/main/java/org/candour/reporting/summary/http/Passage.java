package org.candour.reporting.summary.http;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.summary.TextBlock;

/**
 * A heading, a paragraph or a whole list.
 *
 * @param kind what it is
 * @param lines one text, or the items of the list
 */
public record Passage(TextBlock.Kind kind, List<String> lines) {

    static List<Passage> of(List<TextBlock> blocks) {
        var passages = new ArrayList<Passage>();
        for (TextBlock block : blocks) {
            if (block.isBullet() && !passages.isEmpty() && passages.getLast().isList()) {
                passages.getLast().lines().add(block.text());
            } else {
                passages.add(new Passage(block.kind(), new ArrayList<>(List.of(block.text()))));
            }
        }
        return passages;
    }

    public boolean isList() {
        return kind == TextBlock.Kind.BULLET;
    }

    public boolean isHeading() {
        return kind == TextBlock.Kind.HEADING;
    }
}
