package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two people make nearly all of a printed mean: then each of them can work out the other from it.
 *
 * <p>Formula: the (n, k) rule with n = 2 and k = 90 %. On a scale with two ends a person contributes {@code v - lowest}
 * counted from one end and {@code highest - v} from the other; the mean is withheld when at either end the two largest
 * contributions are more than 90 % of all. Tables do not tell which answers are by the same person, so the two largest
 * of each item are added up: no two people contribute more. Everybody at one end is dominated, too.
 *
 * <p>A reader does not see the contributions. {@link #cannotBeRuledOut} asks whether a printed score s of n people and k
 * items would let two people at an end make more than 90 % for all that a reader knows: they contribute {@code 2 k R} at
 * most, R being the range, and all at least {@code (2s - 1) R n k / 200}, as if everybody had answered.
 */
final class Dominance {
    private static final int PEOPLE = 2;
    private static final int PERCENT = 90;

    private final ScaleScore score;
    private final List<ScaleScore.Term> terms;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Dominance(ScaleScore score, List<FrequencyTable> tables) {
        this.score = score;
        this.terms = score.terms(tables);
        tables.forEach(table -> counts.putAll(table.full().cells()));
    }

    boolean holds() {
        return from(true) || from(false);
    }

    /** @param people how many there are in each item, added up over the items */
    boolean cannotBeRuledOut(long people, List<FrequencyTable> tables) {
        int printed = CellSystem.round(score, terms, tables);
        long items = score.items().size();
        return 200L * 100 * PEOPLE * items > PERCENT * (2L * printed - 1) * people
                || 200L * 100 * PEOPLE * items > PERCENT * (2L * (100 - printed) - 1) * people;
    }

    private boolean from(boolean low) {
        long all = 0;
        long largest = 0;
        for (var item : score.items().keySet()) {
            var parts = contributions(item, low);
            long left = PEOPLE;
            for (var part : parts) {
                long people = Math.min(left, part[1]);
                largest += people * part[0];
                left -= people;
                all += (long) part[0] * part[1];
            }
        }
        return 100 * largest > PERCENT * all || all == 0;
    }

    /** Contribution and number of people, the largest contribution first. */
    private List<int[]> contributions(String item, boolean low) {
        var parts = new ArrayList<int[]>();
        for (var term : terms) {
            if (term.cell().startsWith(item + "|")) {
                int part = low ? term.value() - score.lowest() : score.highest() - term.value();
                parts.add(new int[] {part, counts.getOrDefault(term.cell(), 0)});
            }
        }
        parts.sort(Comparator.comparingInt((int[] part) -> -part[0]));
        return parts;
    }
}
