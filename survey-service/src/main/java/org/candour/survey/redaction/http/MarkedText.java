package org.candour.survey.redaction.http;

import java.util.ArrayList;
import java.util.List;
import org.candour.survey.freetext.TextPatterns;
import org.candour.survey.freetext.TextWarning;

/**
 * A text in pieces, so that a page can mark what looks like personal data.
 *
 * @param pieces in their order; put together they are the text
 */
public record MarkedText(List<Piece> pieces) {
    /**
     * A part of the text.
     *
     * @param text as it was written
     * @param suspect what it looks like, empty when nothing is suspected
     * @param standIn what the redacted text says instead
     */
    public record Piece(String text, String suspect, String standIn) {}

    static MarkedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (TextWarning place : TextPatterns.find(text)) {
            addPlain(pieces, text.substring(at, place.from()));
            String words = text.substring(place.from(), place.to());
            pieces.add(new Piece(
                    words, Wordings.suspicion(place.kind()), place.kind().standIn()));
            at = place.to();
        }
        addPlain(pieces, text.substring(at));
        return new MarkedText(List.copyOf(pieces));
    }

    /** The text with every suspected place replaced. */
    String redacted() {
        StringBuilder result = new StringBuilder();
        pieces.forEach(piece -> result.append(piece.standIn()));
        return result.toString();
    }

    public long suspects() {
        return pieces.stream().filter(piece -> !piece.suspect().isEmpty()).count();
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, "", text));
        }
    }

    @Override
    public String toString() {
        return "MarkedText(withheld)";
    }
}
