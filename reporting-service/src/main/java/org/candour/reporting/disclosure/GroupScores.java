package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which scores of groups may be printed where the tables behind them are not ({@link ScoredGroups}).
 *
 * <p>Method: each solution that proves the printed tables of the scale safe is completed by tables of the groups that
 * have the printed sizes and scores, and in these tables every cell is moved by exchanges ({@link SharedOut}). So what
 * was safe stays safe, and no cell of the unprinted tables can be confined to less than the width. A score that stands
 * in the way of this is withheld.
 *
 * <p>Assumption: of a division with scores no table of the scale is printed; divisions meet in the counts of everybody
 * only, and for each of these each division is filled in separately.
 */
final class GroupScores {
    private final DisclosurePolicy policy;
    private final List<FrequencyTable> open;
    private final Map<Set<String>, CellSystem.Protection> proofs;
    private final Set<String> shown = new LinkedHashSet<>();
    private final List<ScoredGroups> kept = new ArrayList<>();

    /**
     * @param open the tables of which something is printed
     * @param proofs their protections by items; those of scales with scores of groups are replaced
     */
    GroupScores(DisclosurePolicy policy, List<FrequencyTable> open, Map<Set<String>, CellSystem.Protection> proofs) {
        this.policy = policy;
        this.open = open;
        this.proofs = proofs;
    }

    /** Names of the scores to print. */
    Set<String> shown() {
        return shown;
    }

    /** The requests of which a score is printed. */
    List<ScoredGroups> kept() {
        return kept;
    }

    void decide(List<ScoredGroups> requests, Runnable check) {
        var byScale = new LinkedHashMap<Set<String>, List<ScoredGroups>>();
        for (var request : requests) {
            byScale.computeIfAbsent(request.scores().getFirst().items().keySet(), items -> new ArrayList<>())
                    .add(request);
        }
        var taken = new HashSet<String>();
        byScale.forEach((items, divisions) -> {
            if (items.stream().noneMatch(taken::contains)) {
                decide(items, divisions, check);
                taken.addAll(items);
            }
        });
    }

    private void decide(Set<String> items, List<ScoredGroups> divisions, Runnable check) {
        var mine = new LinkedHashMap<Set<String>, CellSystem.Protection>();
        proofs.forEach((of, protection) -> {
            if (of.stream().anyMatch(items::contains)) {
                mine.put(of, protection);
            }
        });
        // Scores that share an item with another scale's tie it to this one; that is left alone.
        if (!mine.keySet().stream().allMatch(items::containsAll)) {
            return;
        }
        var solutions = combined(mine.values());
        var done = new ArrayList<SharedOut>();
        for (var request : divisions) {
            check.run();
            var totals = isPrinted(request) ? null : totals(request, solutions);
            var out = totals == null ? null : new SharedOut(policy, request, totals, check);
            if (out != null && out.decide()) {
                done.add(out);
                kept.add(request);
                shown.addAll(out.scores());
            }
        }
        if (!done.isEmpty()) {
            mine.keySet().forEach(proofs::remove);
            proofs.put(items, merged(mine.values(), solutions, done));
        }
    }

    private boolean isPrinted(ScoredGroups request) {
        return open.stream()
                .filter(table ->
                        request.tables().stream().anyMatch(other -> other.item().equals(table.item())))
                .anyMatch(table -> table.rowNames().stream().anyMatch(request.groups()::contains));
    }

    /** Each solution of each cluster of cells at least once, the clusters side by side; one empty one if all is shown. */
    private static List<Map<String, Integer>> combined(Iterable<CellSystem.Protection> protections) {
        var clusters = new LinkedHashMap<Set<String>, List<Map<String, Integer>>>();
        for (var protection : protections) {
            for (var fit : protection.fits()) {
                clusters.computeIfAbsent(fit.keySet(), cells -> new ArrayList<>())
                        .add(fit);
            }
        }
        int most = clusters.values().stream().mapToInt(List::size).max().orElse(1);
        var combined = new ArrayList<Map<String, Integer>>();
        for (int i = 0; i < most; i++) {
            var values = new LinkedHashMap<String, Integer>();
            for (var fits : clusters.values()) {
                values.putAll(fits.get(i % fits.size()));
            }
            combined.add(values);
        }
        return combined;
    }

    /** Per solution, item and answer how many of all people; null where the single answers are not all known. */
    private @Nullable List<int[][]> totals(ScoredGroups request, List<Map<String, Integer>> solutions) {
        var withheld = new HashSet<String>();
        proofs.values().forEach(protection -> withheld.addAll(protection.withheld()));
        var all = new ArrayList<int[][]>();
        for (var values : solutions) {
            var totals = new int[request.tables().size()][];
            for (int i = 0; i < totals.length; i++) {
                var table = request.tables().get(i);
                var answers = table.answers();
                totals[i] = new int[answers.size()];
                for (int a = 0; a < totals[i].length; a++) {
                    var cell = table.cell(FrequencyTable.ALL, answers.get(a));
                    var value = values.get(cell);
                    if (value == null && (withheld.contains(cell) || !isShown(table, answers.get(a), withheld))) {
                        return null;
                    }
                    totals[i][a] = value == null ? table.count(FrequencyTable.ALL, answers.get(a)) : value;
                }
            }
            all.add(totals);
        }
        return all;
    }

    /** Printed by itself, or as a part of a printed joint answer that nobody gave. */
    private boolean isShown(FrequencyTable table, String answer, Set<String> withheld) {
        for (var other : open) {
            if (other.item().equals(table.item()) && other.rowNames().contains(FrequencyTable.ALL)) {
                if (other.answers().contains(answer)) {
                    return true;
                }
                for (var joint : other.joint().entrySet()) {
                    if (joint.getValue().contains(answer)
                            && other.count(FrequencyTable.ALL, joint.getKey()) == 0
                            && !withheld.contains(other.cell(FrequencyTable.ALL, joint.getKey()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static CellSystem.Protection merged(
            Iterable<CellSystem.Protection> protections, List<Map<String, Integer>> solutions, List<SharedOut> done) {
        var withheld = new HashSet<String>();
        var reasons = new LinkedHashMap<String, Reason>();
        for (var protection : protections) {
            withheld.addAll(protection.withheld());
            reasons.putAll(protection.reasons());
        }
        var fits = new ArrayList<Map<String, Integer>>();
        for (int i = 0; i < solutions.size(); i++) {
            int solution = i;
            int states = done.stream()
                    .mapToInt(division -> division.states(solution))
                    .max()
                    .orElse(1);
            for (int state = 0; state < states; state++) {
                var values = new LinkedHashMap<>(solutions.get(i));
                for (var division : done) {
                    values.putAll(division.values(i, state));
                }
                fits.add(values);
            }
        }
        for (var division : done) {
            division.withheld().forEach((cell, reason) -> {
                withheld.add(cell);
                reasons.put(cell, reason);
            });
        }
        return new CellSystem.Protection(withheld, reasons, fits, null);
    }
}
