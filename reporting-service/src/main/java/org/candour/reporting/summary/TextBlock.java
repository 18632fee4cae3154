package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading, paragraph or list item of running text.
 *
 * @param kind what it is
 * @param text plain text
 */
public record TextBlock(Kind kind, String text) {
    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET
    }

    static TextBlock heading(String text) {
        return new TextBlock(Kind.HEADING, text);
    }

    static TextBlock paragraph(String text) {
        return new TextBlock(Kind.PARAGRAPH, text);
    }

    static TextBlock bullet(String text) {
        return new TextBlock(Kind.BULLET, text);
    }

    /** Reads the Markdown that next steps use: headings, paragraphs, lists with a dash. Nothing becomes markup. */
    public static List<TextBlock> ofMarkdown(String markdown) {
        var blocks = new ArrayList<TextBlock>();
        var open = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String line : (markdown + "\n\n").lines().map(String::strip).toList()) {
            boolean heading = line.startsWith("#");
            boolean bullet = line.startsWith("- ") || line.startsWith("* ");
            if ((line.isEmpty() || heading || bullet) && !open.isEmpty()) {
                blocks.add(new TextBlock(kind, open.toString()));
                open.setLength(0);
                kind = Kind.PARAGRAPH;
            }
            if (heading) {
                blocks.add(heading(line.replaceFirst("^#+\\s*", "")));
            } else if (!line.isEmpty()) {
                kind = bullet ? Kind.BULLET : kind;
                open.append(open.isEmpty() ? "" : " ")
                        .append(bullet ? line.substring(2).strip() : line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(kind, open.toString()));
        }
        return blocks;
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isBullet() {
        return kind == Kind.BULLET;
    }
}
