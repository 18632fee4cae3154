package org.candour.identity.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What differs between two texts, paragraph by paragraph and inside a changed paragraph word by word. */
public final class NoticeDifference {
    private static final double ALIKE = 0.4;

    private NoticeDifference() {}

    /** Whether a piece stands in both texts, only in the earlier or only in the later. */
    public enum Side {
        BOTH,
        EARLIER,
        LATER
    }

    /** A run of words. */
    public record Piece(Side side, String text) {}

    /** A paragraph; one that stands unchanged in both texts has a single piece. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.side() != Side.BOTH);
        }
    }

    public static List<Paragraph> between(String earlier, String later) {
        List<Paragraph> result = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (Piece piece : pieces(paragraphs(earlier), paragraphs(later))) {
            switch (piece.side()) {
                case EARLIER -> gone.add(piece.text());
                case LATER -> come.add(piece.text());
                case BOTH -> {
                    flush(gone, come, result);
                    result.add(new Paragraph(List.of(piece)));
                }
            }
        }
        flush(gone, come, result);
        return result;
    }

    /** Sets paragraphs that look alike side by side, in their order. */
    private static void flush(List<String> gone, List<String> come, List<Paragraph> result) {
        int next = 0;
        for (String old : gone) {
            int match = next;
            while (match < come.size() && alike(old, come.get(match)) < ALIKE) {
                match++;
            }
            if (match == come.size()) {
                result.add(new Paragraph(List.of(new Piece(Side.EARLIER, old))));
                continue;
            }
            for (; next < match; next++) {
                result.add(new Paragraph(List.of(new Piece(Side.LATER, come.get(next)))));
            }
            result.add(new Paragraph(joined(pieces(words(old), words(come.get(next++))))));
        }
        for (; next < come.size(); next++) {
            result.add(new Paragraph(List.of(new Piece(Side.LATER, come.get(next)))));
        }
        gone.clear();
        come.clear();
    }

    private static double alike(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        long both = pieces(left, right).stream()
                .filter(piece -> piece.side() == Side.BOTH)
                .count();
        return 2.0 * both / (left.size() + right.size());
    }

    private static List<Piece> joined(List<Piece> words) {
        List<Piece> result = new ArrayList<>();
        for (Piece word : words) {
            if (!result.isEmpty() && result.getLast().side() == word.side()) {
                result.add(new Piece(word.side(), result.removeLast().text() + " " + word.text()));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    /** Walks a longest common subsequence; what only one side has stands before what is common, the earlier first. */
    private static List<Piece> pieces(List<String> earlier, List<String> later) {
        int[][] common = new int[earlier.size() + 1][later.size() + 1];
        for (int left = earlier.size() - 1; left >= 0; left--) {
            for (int right = later.size() - 1; right >= 0; right--) {
                common[left][right] = earlier.get(left).equals(later.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        List<Piece> result = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < earlier.size() || right < later.size()) {
            boolean same = left < earlier.size()
                    && right < later.size()
                    && earlier.get(left).equals(later.get(right));
            if (same) {
                result.add(new Piece(Side.BOTH, earlier.get(left++)));
                right++;
            } else if (right == later.size()
                    || (left < earlier.size() && common[left + 1][right] >= common[left][right + 1])) {
                result.add(new Piece(Side.EARLIER, earlier.get(left++)));
            } else {
                result.add(new Piece(Side.LATER, later.get(right++)));
            }
        }
        return Collections.unmodifiableList(result);
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("^(#+|-) ", "").replace("**", ""))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
