package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the items of a scale, shared out among groups of which readers know the sizes and, of some, the score.
 *
 * <p>Formula: x(i, g, a) people of group g gave answer a to item i. For each item every group has its size and every
 * answer its number; a score s of a group on a range R says {@code sum((200 (v - lowest) - (2s - 1) R) x) >= 0} and
 * {@code sum(((2s + 1) R - 200 (v - lowest)) x) >= 1}. All of this is kept by the exchange of one person of g with one of
 * h, of different answers to one item, but the scores; those are repaired by exchanges elsewhere.
 *
 * <p>Guarantee: {@link #covers} is true only when two states, both whole, not negative and with all sums and scores as
 * printed, differ there by the width. Where it finds none it says nothing.
 */
public final class SharedAnswers {
    /**
     * A group.
     *
     * @param size how many people
     * @param above per item and answer the factors of the first inequality, null where no score is printed
     * @param below the same of the second
     */
    public record Group(int size, long @Nullable [][] above, long @Nullable [][] below) {}

    /**
     * A state that is as printed.
     *
     * @param total which of the numbers that were shared out, counted from 0
     * @param shares per item, group and answer how many people
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Witness(int total, int[][][] shares) {}

    private static final int PASSES = 4;

    private final Group[] groups;
    private final int items;
    private final SharedAnswersState now;
    private int total = -1;

    /** @param answers how many answers each item has */
    public SharedAnswers(Group[] groups, int[] answers) {
        this.groups = groups.clone();
        this.items = answers.length;
        this.now = new SharedAnswersState(this.groups, answers);
    }

    /**
     * Shares out these numbers of answers, in proportion first and so without regard to the true ones.
     *
     * @param totals per item and answer how many people
     * @return false when no way was found
     */
    public boolean shareOut(int[][] totals) {
        total++;
        now.inProportion(totals);
        if (!now.repair(-1, -1, -1)) {
            return false;
        }
        now.remember(total);
        return true;
    }

    /** Per item, group and answer what the last successful sharing or search ended with. */
    public int[][][] shares() {
        return now.copy();
    }

    /** Looks for states with more and with fewer people in a cell until they are far enough apart. */
    public boolean widen(int item, int group, int answer, int width) {
        for (boolean more : new boolean[] {true, false}) {
            while (!covers(item, group, answer, width)) {
                var before = now.copy();
                if (!now.step(item, group, answer, more) || !now.repair(item, group, answer)) {
                    now.restore(before);
                    break;
                }
                now.remember(total);
            }
        }
        return covers(item, group, answer, width);
    }

    public boolean covers(int item, int group, int answer, int width) {
        return now.greatest(item, group, answer) - now.least(item, group, answer) >= width;
    }

    /** The greatest number found in a cell. */
    public int greatest(int item, int group, int answer) {
        return now.greatest(item, group, answer);
    }

    /** Widens every cell that is asked for, several times over: a later state may reach what an earlier did not. */
    public void widenAll(boolean[][][] wanted, int width) {
        for (int pass = 0; pass < PASSES; pass++) {
            boolean open = false;
            for (int i = 0; i < items; i++) {
                for (int g = 0; g < groups.length; g++) {
                    for (int a = 0; a < wanted[i][g].length; a++) {
                        open |= wanted[i][g][a] && !widen(i, g, a, width);
                    }
                }
            }
            if (!open) {
                return;
            }
        }
    }

    /** States that show the width of each of these cells, beside what the given ones show already; not more than it takes. */
    public List<Witness> witnesses(List<Witness> given, boolean[][][] wanted, int width) {
        var all = new LinkedHashSet<>(given);
        for (int i = 0; i < items; i++) {
            for (int g = 0; g < groups.length; g++) {
                for (int a = 0; a < wanted[i][g].length; a++) {
                    if (wanted[i][g][a] && !differ(all, i, g, a, width)) {
                        all.add(now.leastIn(i, g, a));
                        all.add(now.greatestIn(i, g, a));
                    }
                }
            }
        }
        return List.copyOf(all).subList(given.size(), all.size());
    }

    /** States that show that each of these cells of a group can be the width; not more than it takes. */
    public List<Witness> reaching(int group, boolean[][][] wanted, int width) {
        var all = new ArrayList<Witness>();
        for (int i = 0; i < items; i++) {
            for (int a = 0; a < wanted[i][group].length; a++) {
                int item = i;
                int answer = a;
                if (wanted[i][group][a]
                        && all.stream().noneMatch(state -> state.shares()[item][group][answer] >= width)) {
                    all.add(now.greatestIn(i, group, a));
                }
            }
        }
        return all;
    }

    private static boolean differ(Set<Witness> states, int i, int g, int a, int width) {
        var ends = states.stream().mapToInt(state -> state.shares()[i][g][a]).summaryStatistics();
        return ends.getMax() - ends.getMin() >= width;
    }

    @Override
    public String toString() {
        return "SharedAnswers"
                + Arrays.stream(groups).mapToInt(Group::size).boxed().toList();
    }
}
