package org.candour.reporting.summary;

import java.util.List;

/**
 * A document to print: a cover, then its parts in order. For summaries of features beside this one; it holds only what
 * their page prints.
 *
 * @param cover its first page
 * @param parts what follows
 */
public record Booklet(Cover cover, List<Part> parts) {
    public Booklet {
        parts = List.copyOf(parts);
    }

    /**
     * The first page.
     *
     * @param title name of the study
     * @param about whom it is about
     * @param wave name of the wave
     * @param body who runs the study
     * @param first a figure
     * @param second another one
     * @param note small print
     */
    public record Cover(
            String title, String about, String wave, String body, Figure first, Figure second, String note) {}

    /** A figure on the cover and what it counts. */
    public record Figure(String value, String label) {}

    /** How words are set. */
    public enum Kind {
        PART,
        CHAPTER,
        PARAGRAPH,
        NOTE
    }

    /** Words in some language. */
    public record Spoken(String words, String language) {
        public static Spoken ours(String words) {
            return new Spoken(words, Tongue.OURS);
        }
    }

    /** What the document is made of. Parts with the same chapter stay on one page where there is room. */
    public sealed interface Part {
        /** A new page. */
        record PageBreak() implements Part {}

        /** A heading or a paragraph. */
        record Words(Kind kind, String chapter, Spoken text) implements Part {}

        /** One bar per score, with a remark beside each. */
        record Scores(String chapter, List<ScoreBar> bars, List<String> remarks, String alternative) implements Part {}

        /** The key of the colours. */
        record Key(String chapter, List<Choice> choices) implements Part {}

        /** A question and its stacked bar. */
        record Bar(String chapter, Spoken question, List<Segment> segments, String alternative) implements Part {}

        /** A table; the first column names the row. */
        record Table(String chapter, List<Spoken> heads, List<List<String>> rows) implements Part {}
    }
}
