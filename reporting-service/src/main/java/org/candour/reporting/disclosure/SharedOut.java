package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.reporting.disclosure.suppress.SharedAnswers;

/**
 * The scores of the groups of one division that can be printed without their tables, and tables that fit them.
 *
 * <p>Rule: a score needs a group that may be shown and that two people do not dominate. The people without a score of
 * their group are the threshold together and not dominated either, or the smallest other score is withheld with theirs.
 * Groups too small to be shown are one group here: whatever it has can be all in any of them, or in none.
 */
final class SharedOut {
    private final DisclosurePolicy policy;
    private final ScoredGroups request;
    private final List<int[][]> totals;
    private final Runnable check;
    private final List<FrequencyTable> tables;
    private final List<String> groups = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, ScaleScore> scored = new LinkedHashMap<>();
    private final FittingStates states;

    /** @param totals per solution, item and answer how many of all people */
    SharedOut(DisclosurePolicy policy, ScoredGroups request, List<int[][]> totals, Runnable check) {
        this.policy = policy;
        this.request = request;
        this.totals = totals;
        this.check = check;
        this.tables = request.tables();
        this.states = new FittingStates(tables, groups, hidden);
        var first = tables.getFirst();
        var rules = new PrimaryRules(first, policy.group(), policy.cell());
        request.groups()
                .forEach(group -> (rules.reasons().containsKey(first.baseCell(group)) ? hidden : groups).add(group));
        request.scores().stream().filter(this::mayShow).forEach(score -> scored.put(score.row(), score));
    }

    private boolean mayShow(ScaleScore score) {
        return groups.contains(score.row())
                && tables.stream().noneMatch(table -> {
                    var rules = new PrimaryRules(table, policy.group(table), policy.cell(table));
                    return rules.nothingToShow() || rules.reasons().containsKey(table.baseCell(score.row()));
                })
                && CellSystem.round(score, score.terms(tables), tables) >= 0
                && !new Dominance(score, tables).holds()
                && !new Dominance(score, tables)
                        .cannotBeRuledOut(
                                (long) tables.size() * tables.getFirst().base(score.row()), tables);
    }

    /** False when no score can be printed. */
    boolean decide() {
        if (!sameSizes()) {
            return false;
        }
        while (true) {
            while (!scored.isEmpty() && restIsTold()) {
                scored.remove(smallest());
            }
            if (scored.isEmpty()) {
                return false;
            }
            check.run();
            var fails = tried();
            if (fails.isEmpty()) {
                return true;
            }
            scored.remove(scored.containsKey(fails) ? fails : smallest());
        }
    }

    /** Everybody is counted in each item, so that a group has one size. */
    private boolean sameSizes() {
        return tables.stream()
                .allMatch(table -> request.groups().stream()
                        .allMatch(
                                group -> table.base(group) == tables.getFirst().base(group)));
    }

    private String smallest() {
        return scored.keySet().stream()
                .min(Comparator.comparingInt(tables.getFirst()::base))
                .orElseThrow();
    }

    /** Whether the people without a score are too few, or dominated by two of them: all less the others tells theirs. */
    private boolean restIsTold() {
        var rest = request.groups().stream()
                .filter(group -> !scored.containsKey(group))
                .toList();
        if (rest.stream().allMatch(group -> tables.getFirst().base(group) == 0)) {
            return false;
        }
        var joined = new ArrayList<FrequencyTable>();
        for (var table : tables) {
            var counts = new int[table.answers().size()];
            for (var group : rest) {
                var more = table.counts(group);
                for (int a = 0; a < counts.length; a++) {
                    counts[a] += more[a];
                }
            }
            joined.add(FrequencyTable.oneWay(table.item(), table.answers(), counts));
        }
        var any = request.scores().getFirst();
        var score = ScaleScore.ofAll(any.id(), any.lowest(), any.highest(), any.items());
        return joined.getFirst().base(FrequencyTable.ALL)
                        < tables.stream().mapToInt(policy::group).max().orElse(policy.group())
                || CellSystem.round(score, score.terms(joined), joined) < 0
                || new Dominance(score, joined).holds();
    }

    /** Empty when all is proved, else a group in whose rows something is not. */
    private String tried() {
        var all = new ArrayList<>(groups);
        if (!hidden.isEmpty()) {
            all.add("");
        }
        var sizes = all.stream().map(this::group).toArray(SharedAnswers.Group[]::new);
        var answers = tables.stream().mapToInt(table -> table.answers().size()).toArray();
        var search = new SharedAnswers(sizes, answers);
        var wanted = wanted(all.size());
        var first = new ArrayList<SharedAnswers.Witness>();
        for (var total : totals) {
            if (!search.shareOut(total)) {
                return smallest();
            }
            first.add(new SharedAnswers.Witness(first.size(), search.shares()));
            search.widenAll(wanted, policy.width());
            check.run();
        }
        for (int i = 0; i < wanted.length; i++) {
            for (int g = 0; g < all.size(); g++) {
                for (int a = 0; a < wanted[i][g].length; a++) {
                    boolean joint = g >= groups.size();
                    if (wanted[i][g][a]
                            && !(joint
                                    ? search.greatest(i, g, a) >= policy.width()
                                    : search.covers(i, g, a, policy.width()))) {
                        return joint ? smallest() : all.get(g);
                    }
                }
            }
        }
        states.keep(search, first, wanted, policy.width());
        return "";
    }

    private SharedAnswers.Group group(String name) {
        if (name.isEmpty()) {
            return new SharedAnswers.Group(
                    hidden.stream().mapToInt(tables.getFirst()::base).sum(), null, null);
        }
        var score = scored.get(name);
        int size = tables.getFirst().base(name);
        if (score == null) {
            return new SharedAnswers.Group(size, null, null);
        }
        long rounded = CellSystem.round(score, score.terms(tables), tables);
        long range = score.highest() - score.lowest();
        var above = new long[tables.size()][];
        var below = new long[tables.size()][];
        for (int i = 0; i < above.length; i++) {
            var table = tables.get(i);
            var values = score.items().getOrDefault(table.item(), Map.of());
            above[i] = new long[table.answers().size()];
            below[i] = new long[above[i].length];
            for (int a = 0; a < above[i].length; a++) {
                var value = values.get(table.answers().get(a));
                if (value != null) {
                    long scaled = 200L * (value - score.lowest());
                    above[i][a] = scaled - (2 * rounded - 1) * range;
                    below[i][a] = (2 * rounded + 1) * range - scaled;
                }
            }
        }
        return new SharedAnswers.Group(size, above, below);
    }

    /** Every cell but those of answers that certainly nobody gave. */
    private boolean[][][] wanted(int all) {
        var wanted = new boolean[tables.size()][all][];
        for (int i = 0; i < wanted.length; i++) {
            for (int g = 0; g < all; g++) {
                wanted[i][g] = new boolean[tables.get(i).answers().size()];
                for (int a = 0; a < wanted[i][g].length; a++) {
                    wanted[i][g][a] = isOpen(i, a)
                            && !(g < groups.size() && tables.getFirst().base(groups.get(g)) == 0);
                }
            }
        }
        return wanted;
    }

    private boolean isOpen(int item, int answer) {
        return totals.stream().anyMatch(total -> total[item][answer] > 0);
    }

    Set<String> scores() {
        var names = new LinkedHashSet<String>();
        scored.values().forEach(score -> names.add(score.id()));
        return names;
    }

    /** The cells that are not printed, and why. */
    Map<String, Reason> withheld() {
        var withheld = new LinkedHashMap<String, Reason>();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            var rules = new PrimaryRules(table, policy.group(table), policy.cell(table));
            for (var group : request.groups()) {
                var reason = rules.reasons().get(table.baseCell(group));
                if (reason != null) {
                    withheld.put(table.baseCell(group), reason);
                }
                for (int a = 0; a < table.answers().size(); a++) {
                    if (isOpen(i, a)) {
                        withheld.put(
                                table.cell(group, table.answers().get(a)), reason == null ? Reason.UNPRINTED : reason);
                    }
                }
            }
        }
        return withheld;
    }

    /** How many states fit a solution. */
    int states(int solution) {
        return states.count(solution);
    }

    /** The values of the withheld cells in a state that fits a solution, the first where there are not as many. */
    Map<String, Integer> values(int solution, int state) {
        return states.values(solution, state, withheld().keySet());
    }
}
