package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.survey.instrument.Difference.Piece;

/** Two texts side by side: the longest sequence of words that both have, and what each has besides. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    private static final int LONGEST = 1_500;

    private final List<String> before;
    private final List<String> after;
    private final boolean[] keptBefore;
    private final boolean[] keptAfter;

    WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        keptBefore = new boolean[this.before.size()];
        keptAfter = new boolean[this.after.size()];
        if (this.before.size() <= LONGEST && this.after.size() <= LONGEST) {
            keep();
        }
    }

    List<Piece> before() {
        return pieces(before, keptBefore);
    }

    List<Piece> after() {
        return pieces(after, keptAfter);
    }

    private void keep() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = after.size() - 1; right >= 0; right--) {
                common[left][right] = before.get(left).equals(after.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        int left = 0;
        int right = 0;
        while (left < before.size() && right < after.size()) {
            if (before.get(left).equals(after.get(right))) {
                keptBefore[left++] = true;
                keptAfter[right++] = true;
            } else if (common[left + 1][right] >= common[left][right + 1]) {
                left++;
            } else {
                right++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            text.append(words.get(place));
            if (place + 1 == words.size() || kept[place + 1] != kept[place]) {
                pieces.add(new Piece(text.toString(), !kept[place]));
                text.setLength(0);
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
