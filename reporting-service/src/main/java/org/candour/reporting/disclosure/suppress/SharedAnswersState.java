package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One state of {@link SharedAnswers}, and the least and greatest numbers of all that were worth remembering. */
final class SharedAnswersState {
    private static final int STEPS = 4_000;
    private static final int SIDEWAYS = 40;

    private final SharedAnswers.Group[] groups;
    private final int[][][] x;
    private final int[][][] least;
    private final int[][][] greatest;
    private final int[][][] leastIn;
    private final int[][][] greatestIn;
    private final List<SharedAnswers.Witness> reached = new ArrayList<>();
    private final long[] above;
    private final long[] below;

    // The best exchange found: item, other group, answer up and answer down of the first group.
    private int bestItem;
    private int bestOther;
    private int bestUp;
    private int bestDown;

    SharedAnswersState(SharedAnswers.Group[] groups, int[] answers) {
        this.groups = groups;
        this.x = new int[answers.length][groups.length][];
        this.least = new int[answers.length][groups.length][];
        this.greatest = new int[answers.length][groups.length][];
        this.leastIn = new int[answers.length][groups.length][];
        this.greatestIn = new int[answers.length][groups.length][];
        for (int i = 0; i < answers.length; i++) {
            for (int g = 0; g < groups.length; g++) {
                x[i][g] = new int[answers[i]];
                least[i][g] = new int[answers[i]];
                greatest[i][g] = new int[answers[i]];
                leastIn[i][g] = new int[answers[i]];
                greatestIn[i][g] = new int[answers[i]];
                Arrays.fill(least[i][g], Integer.MAX_VALUE);
                Arrays.fill(greatest[i][g], -1);
            }
        }
        this.above = new long[groups.length];
        this.below = new long[groups.length];
    }

    void inProportion(int[][] totals) {
        for (int i = 0; i < x.length; i++) {
            int all = Arrays.stream(totals[i]).sum();
            var left = totals[i].clone();
            var room = new int[groups.length];
            for (int g = 0; g < groups.length; g++) {
                room[g] = groups[g].size();
                for (int a = 0; a < left.length; a++) {
                    x[i][g][a] = all == 0 ? 0 : (int) ((long) groups[g].size() * totals[i][a] / all);
                    room[g] -= x[i][g][a];
                    left[a] -= x[i][g][a];
                }
            }
            for (int a = 0; a < left.length; a++) {
                for (int g = 0; g < groups.length && left[a] > 0; g++) {
                    int more = Math.min(room[g], left[a]);
                    x[i][g][a] += more;
                    room[g] -= more;
                    left[a] -= more;
                }
            }
        }
        addUp();
    }

    private void addUp() {
        Arrays.fill(above, 0);
        Arrays.fill(below, 0);
        for (int g = 0; g < groups.length; g++) {
            for (int i = 0; i < x.length; i++) {
                for (int a = 0; a < x[i][g].length; a++) {
                    above[g] += rise(g, i, a) * x[i][g][a];
                    below[g] += fall(g, i, a) * x[i][g][a];
                }
            }
        }
    }

    private long rise(int g, int i, int a) {
        var factors = groups[g].above();
        return factors == null ? 0 : factors[i][a];
    }

    private long fall(int g, int i, int a) {
        var factors = groups[g].below();
        return factors == null ? 0 : factors[i][a];
    }

    /** How far the score of a group is from what is printed, with these changes of its two sums. */
    private long missed(int g, long up, long down) {
        return groups[g].above() == null ? 0 : Math.max(0, -above[g] - up) + Math.max(0, 1 - below[g] - down);
    }

    /** Exchanges until all scores are as printed again, without touching the cell; false when it finds no more. */
    boolean repair(int item, int group, int answer) {
        int sideways = 0;
        int last = -1;
        for (int step = 0; step < STEPS; step++) {
            int worst = -1;
            for (int g = 0; g < groups.length; g++) {
                if (missed(g, 0, 0) > 0 && (worst < 0 || missed(g, 0, 0) > missed(worst, 0, 0))) {
                    worst = g;
                }
            }
            if (worst < 0) {
                return true;
            }
            long gain = best(worst, last, item, group, answer);
            if (gain == Long.MIN_VALUE) {
                return false;
            }
            if (gain <= 0 && sideways++ >= SIDEWAYS) {
                return false;
            }
            last = gain <= 0 ? worst : -1;
            exchange(bestItem, worst, bestOther, bestUp, bestDown);
        }
        return false;
    }

    /** The exchange of this group that brings all scores nearest; what it gains, or the least value if there is none. */
    private long best(int g, int without, int item, int group, int answer) {
        long best = Long.MIN_VALUE;
        for (int i = 0; i < x.length; i++) {
            int answers = x[i][g].length;
            for (int up = 0; up < answers; up++) {
                for (int down = 0; down < answers; down++) {
                    if (up == down || x[i][g][down] == 0 || isHeld(i, g, up, down, item, group, answer)) {
                        continue;
                    }
                    long own = missed(g, 0, 0)
                            - missed(g, rise(g, i, up) - rise(g, i, down), fall(g, i, up) - fall(g, i, down));
                    if (own <= 0 || own < best) {
                        continue;
                    }
                    for (int h = 0; h < groups.length; h++) {
                        if (h == g || h == without || x[i][h][up] == 0 || isHeld(i, h, up, down, item, group, answer)) {
                            continue;
                        }
                        long gain = own
                                + missed(h, 0, 0)
                                - missed(h, rise(h, i, down) - rise(h, i, up), fall(h, i, down) - fall(h, i, up));
                        if (gain > best) {
                            best = gain;
                            take(i, h, up, down);
                        }
                    }
                }
            }
        }
        return best;
    }

    private static boolean isHeld(int i, int g, int up, int down, int item, int group, int answer) {
        return i == item && g == group && (up == answer || down == answer);
    }

    /** One person more, or fewer, in a cell by the exchange that harms the scores least; false when there is none. */
    boolean step(int i, int g, int answer, boolean more) {
        long best = Long.MAX_VALUE;
        for (int other = 0; other < x[i][g].length; other++) {
            int up = more ? answer : other;
            int down = more ? other : answer;
            if (other == answer || x[i][g][down] == 0) {
                continue;
            }
            long own = missed(g, rise(g, i, up) - rise(g, i, down), fall(g, i, up) - fall(g, i, down));
            for (int h = 0; h < groups.length; h++) {
                if (h != g && x[i][h][up] > 0) {
                    long harm = own + missed(h, rise(h, i, down) - rise(h, i, up), fall(h, i, down) - fall(h, i, up));
                    if (harm < best) {
                        best = harm;
                        take(i, h, up, down);
                    }
                }
            }
        }
        if (best == Long.MAX_VALUE) {
            return false;
        }
        exchange(i, g, bestOther, bestUp, bestDown);
        return true;
    }

    private void take(int i, int h, int up, int down) {
        bestItem = i;
        bestOther = h;
        bestUp = up;
        bestDown = down;
    }

    private void exchange(int i, int g, int h, int up, int down) {
        x[i][g][up]++;
        x[i][g][down]--;
        x[i][h][up]--;
        x[i][h][down]++;
        above[g] += rise(g, i, up) - rise(g, i, down);
        below[g] += fall(g, i, up) - fall(g, i, down);
        above[h] += rise(h, i, down) - rise(h, i, up);
        below[h] += fall(h, i, down) - fall(h, i, up);
    }

    /** Takes this state, which is as printed, into the ends; it is kept where it is one of them. */
    void remember(int total) {
        boolean end = false;
        int number = reached.size();
        for (int i = 0; i < x.length; i++) {
            for (int g = 0; g < groups.length; g++) {
                for (int a = 0; a < x[i][g].length; a++) {
                    if (x[i][g][a] < least[i][g][a]) {
                        least[i][g][a] = x[i][g][a];
                        leastIn[i][g][a] = number;
                        end = true;
                    }
                    if (x[i][g][a] > greatest[i][g][a]) {
                        greatest[i][g][a] = x[i][g][a];
                        greatestIn[i][g][a] = number;
                        end = true;
                    }
                }
            }
        }
        if (end) {
            reached.add(new SharedAnswers.Witness(total, copy()));
        }
    }

    SharedAnswers.Witness leastIn(int i, int g, int a) {
        return reached.get(leastIn[i][g][a]);
    }

    SharedAnswers.Witness greatestIn(int i, int g, int a) {
        return reached.get(greatestIn[i][g][a]);
    }

    int least(int i, int g, int a) {
        return least[i][g][a];
    }

    int greatest(int i, int g, int a) {
        return greatest[i][g][a];
    }

    int[][][] copy() {
        return Arrays.stream(x)
                .map(item -> Arrays.stream(item).map(int[]::clone).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    void restore(int[][][] state) {
        for (int i = 0; i < x.length; i++) {
            for (int g = 0; g < groups.length; g++) {
                System.arraycopy(state[i][g], 0, x[i][g], 0, x[i][g].length);
            }
        }
        addUp();
    }
}
