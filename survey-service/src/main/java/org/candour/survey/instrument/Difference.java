package org.candour.survey.instrument;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing in which two versions differ.
 *
 * @param kind what happened
 * @param place where, see {@link Flaw}
 * @param language of the words; empty for what has the same words in all languages, such as a condition
 * @param before how it was, cut where it differs; empty when it was not there
 * @param after how it is; empty when it is gone
 */
public record Difference(Kind kind, String place, String language, List<Piece> before, List<Piece> after) {
    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A piece of a text.
     *
     * @param text the words
     * @param different true when the other side does not have them here
     */
    public record Piece(String text, boolean different) {}

    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The words of one side in one piece. */
    static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
