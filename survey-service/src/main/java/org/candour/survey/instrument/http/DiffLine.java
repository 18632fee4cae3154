package org.candour.survey.instrument.http;

import java.util.List;
import org.candour.survey.instrument.Difference;
import org.candour.survey.instrument.Difference.Piece;

/**
 * One thing in which two versions differ.
 *
 * @param kind what happened, in a word
 * @param place where, in words
 * @param tag language of the words, empty for what has the same in all languages
 * @param language its name
 * @param before how it was; empty when it is new
 * @param after how it is; empty when it is gone
 */
public record DiffLine(String kind, String place, String tag, String language, List<Piece> before, List<Piece> after) {
    static DiffLine of(Difference difference) {
        return new DiffLine(
                switch (difference.kind()) {
                    case ADDED -> "New";
                    case REMOVED -> "Gone";
                    case CHANGED -> "Changed";
                },
                place(difference.place()),
                difference.language(),
                difference.language().isEmpty() ? "" : LanguageView.name(difference.language()),
                difference.before(),
                difference.after());
    }

    /** {@code item/WL1/text} as {@code Item WL1, text}. */
    private static String place(String place) {
        String[] parts = place.split("/", 3);
        String first = Character.toUpperCase(parts[0].charAt(0)) + parts[0].substring(1);
        return parts.length == 1 ? first : first + " " + parts[1] + (parts.length == 2 ? "" : ", " + parts[2]);
    }
}
