package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader with patience tries before turning to a solver: two groups exchange two answers to one question. Sizes
 * of groups and numbers of answers stay as they are; a score that comes out wrong is mended by exchanges elsewhere.
 *
 * <p>Guarantee: a number counts as possible only after all relations of the cluster were added up for it in whole
 * numbers, whatever the exchanges were thought to keep.
 */
final class Exchanges {
    /** Groups that make up more people, in the names of the knowledge: sizes, and per group its answers. */
    record Table(List<String> bases, List<List<String>> rows) {}

    private static final int TRIES = 600;
    private static final int SIDEWAYS = 30;
    private static final int STEPS = 24;

    private final ExchangeState state;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] least;
    private final int[] greatest;
    private final List<int[]> starts = new ArrayList<>();

    private Exchanges(Knowledge.Cluster cluster, List<Table> tables) {
        cluster.cells().forEach(cell -> places.put(cell, places.size()));
        this.state = new ExchangeState(cluster, tables, places);
        this.least = new int[places.size()];
        this.greatest = new int[places.size()];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        java.util.Arrays.fill(greatest, -1);
    }

    /** Null where no two groups of the cluster could exchange anything. */
    static @Nullable Exchanges in(Knowledge.Cluster cluster, List<Table> tables) {
        var exchanges = new Exchanges(cluster, tables);
        return exchanges.state.moves() ? exchanges : null;
    }

    /** Whether an exchange could change the number in this cell. */
    boolean moves(String cell) {
        int at = places.getOrDefault(cell, -1);
        return at >= 0 && state.canMove(at);
    }

    boolean hasStart() {
        return !starts.isEmpty();
    }

    /** A solution near these numbers, which fit all but some scores; null when none is found. */
    @Nullable
    Map<String, Integer> mended(Map<String, Integer> values) {
        set(values);
        if (!mend(-1) || !state.holds()) {
            return null;
        }
        var numbers = state.get();
        var mended = new HashMap<String, Integer>();
        places.forEach((cell, at) -> mended.put(cell, numbers[at]));
        return mended;
    }

    /** Takes a solution to start from; one that breaks a score is mended first. False when it cannot be used. */
    boolean startFrom(Map<String, Integer> values) {
        set(values);
        if (!mend(-1) || !keep()) {
            return false;
        }
        starts.add(state.get());
        return true;
    }

    private void set(Map<String, Integer> values) {
        var numbers = new int[places.size()];
        for (var place : places.entrySet()) {
            numbers[place.getValue()] = values.getOrDefault(place.getKey(), -1);
        }
        state.set(numbers);
    }

    /** The ends found so far; nothing at all of a cell is 0 to 0. */
    Verdict.Interval known(String cell) {
        int at = places.getOrDefault(cell, -1);
        return at < 0 || greatest[at] < 0
                ? new Verdict.Interval(cell, 0, 0, false)
                : new Verdict.Interval(cell, least[at], greatest[at], false);
    }

    /** Looks from every start for more and for fewer people in a cell until the ends are far enough apart. */
    void widen(String cell, int width) {
        int at = places.getOrDefault(cell, -1);
        if (at < 0 || !state.canMove(at)) {
            return;
        }
        for (int s = 0; s < starts.size() && greatest[at] - least[at] < width; s++) {
            for (int sense : new int[] {1, -1}) {
                var before = gathered(s, at, sense);
                for (int step = 0; step < STEPS && greatest[at] - least[at] < width; step++) {
                    state.set(before);
                    if (!state.step(at, sense) || !mend(at) || !keep()) {
                        break;
                    }
                    before = state.get();
                }
                // Go on from here: the next cells often need the same.
                state.set(before);
                if (keep()) {
                    starts.set(s, before);
                }
            }
        }
    }

    /** Groups of unknown sizes may all be one: it has most to exchange. */
    private int[] gathered(int start, int at, int sense) {
        state.set(starts.get(start));
        if (sense > 0 && state.gather(at) && keep()) {
            return state.get();
        }
        return starts.get(start);
    }

    /** Exchanges until no score is missed; the held cell keeps its number. */
    private boolean mend(int held) {
        int sideways = 0;
        int last = -1;
        for (int i = 0; i < TRIES; i++) {
            int worst = state.worst();
            if (worst < 0) {
                return true;
            }
            double gain = state.bestExchange(worst, held, last);
            if (Double.isNaN(gain) || (gain <= 1e-9 && sideways++ >= SIDEWAYS)) {
                return false;
            }
            last = gain <= 1e-9 ? worst : -1;
            state.exchangeBest();
        }
        return false;
    }

    private boolean keep() {
        if (!state.holds()) {
            return false;
        }
        state.takeEnds(least, greatest);
        return true;
    }
}
