package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.reporting.disclosure.suppress.SharedAnswers;

/**
 * Ways to share out the answers over the groups of one division that fit what is printed: together they show how far
 * each withheld cell can move.
 */
final class FittingStates {
    private final List<FrequencyTable> tables;
    private final List<String> groups;
    private final List<String> hidden;
    /** Per solution. */
    private final List<List<State>> states = new ArrayList<>();

    /** @param holder which of the hidden groups has what they have together */
    @SuppressWarnings("ArrayRecordComponent")
    private record State(int[][][] shares, int holder) {}

    FittingStates(List<FrequencyTable> tables, List<String> groups, List<String> hidden) {
        this.tables = tables;
        this.groups = groups;
        this.hidden = hidden;
    }

    /** The states that prove it; of the hidden groups each has everything in one of them, and nothing in another. */
    void keep(SharedAnswers search, List<SharedAnswers.Witness> first, boolean[][][] wanted, int width) {
        states.clear();
        first.forEach(state -> states.add(new ArrayList<>()));
        first.forEach(state -> add(state, 0));
        if (!hidden.isEmpty()) {
            for (var state : search.reaching(groups.size(), wanted, width)) {
                for (int holder = 0; holder < hidden.size(); holder++) {
                    add(state, holder);
                }
            }
            for (var item : wanted) {
                item[groups.size()] = new boolean[item[groups.size()].length];
            }
        }
        search.witnesses(first, wanted, width).forEach(state -> add(state, 0));
    }

    private void add(SharedAnswers.Witness state, int holder) {
        states.get(state.total()).add(new State(state.shares(), holder));
    }

    /** How many states fit a solution. */
    int count(int solution) {
        return states.get(solution).size();
    }

    /** The values of these cells in a state that fits a solution, the first where there are not as many. */
    Map<String, Integer> values(int solution, int state, Set<String> of) {
        var values = new LinkedHashMap<String, Integer>();
        var chosen = states.get(solution).get(state < count(solution) ? state : 0);
        var share = chosen.shares();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            for (int g = 0; g < share[i].length; g++) {
                if (g < groups.size()) {
                    put(values, of, table, groups.get(g), share[i][g]);
                } else {
                    for (int h = 0; h < hidden.size(); h++) {
                        boolean full = h == chosen.holder();
                        put(values, of, table, hidden.get(h), full ? share[i][g] : new int[share[i][g].length]);
                    }
                }
            }
        }
        return values;
    }

    private static void put(
            Map<String, Integer> values, Set<String> of, FrequencyTable table, String group, int[] counts) {
        int base = 0;
        for (int a = 0; a < counts.length; a++) {
            base += counts[a];
            if (of.contains(table.cell(group, table.answers().get(a)))) {
                values.put(table.cell(group, table.answers().get(a)), counts[a]);
            }
        }
        if (of.contains(table.baseCell(group))) {
            values.put(table.baseCell(group), base);
        }
    }
}
