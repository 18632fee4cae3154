package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules by which raw tables become safe ones (HC-9, HC-10, HC-12).
 *
 * <p>Order: {@link PrimaryRules} per table; complementary cells across the tables of an item; then the scores, which
 * tie the items of a scale together. When no pattern protects a cell, a breakdown that holds it is given up, then the
 * item's own table; when a score cannot be protected by withholding more cells, the score is given up.
 *
 * <p>Items are protected one by one although the bases of a hidden group are the same people in each: this loses
 * nothing, because a hidden group hides its whole row, and whatever base such a group has, its answers to each item can
 * be filled in separately.
 *
 * <p>Not covered: the cross of two breakdowns, which no table holds; readers who know somebody's answer.
 *
 * @param group fewest people a group needs before anything about it is shown
 * @param cell counts from 1 to below this are sensitive
 * @param width smallest interval to which a reader may confine a withheld cell
 */
public record DisclosurePolicy(int group, int cell, int width) {
    public DisclosurePolicy {
        if (group < 10 || cell < 5 || width < 5) {
            throw new IllegalArgumentException("thresholds may not be lower than group 10, cell 5, width 5");
        }
    }

    /** Turns the tables and scores of one edition into what may be printed. */
    public ProtectedTables protect(LinkedTables raw) {
        return protect(raw, () -> {});
    }

    /** @param check called often; it may end the search with an exception */
    public ProtectedTables protect(LinkedTables raw, Runnable check) {
        var open = new LinkedHashSet<String>();
        for (var table : raw.tables()) {
            if (!new PrimaryRules(table, group, cell).nothingToShow()) {
                open.add(table.id());
            }
        }
        var proofs = new LinkedHashMap<Set<String>, CellSystem.Protection>();
        for (var item : items(raw)) {
            var protection = protectItem(raw, item, open, check);
            proofs.put(Set.of(item), protection);
        }
        var scores = protectScores(raw, open, proofs, check);
        return EditionText.write(this, raw, open, scores, List.copyOf(proofs.values()));
    }

    private CellSystem.Protection protectItem(LinkedTables raw, String item, Set<String> open, Runnable check) {
        while (true) {
            var system = new CellSystem(this, tables(raw, Set.of(item), open), List.of());
            var protection = system.protect(Set.of(), check);
            if (protection.failed() == null) {
                return protection;
            }
            open.remove(system.tableToGiveUp(protection.failed()));
        }
    }

    private Set<String> protectScores(
            LinkedTables raw, Set<String> open, Map<Set<String>, CellSystem.Protection> proofs, Runnable check) {
        var shown = new LinkedHashSet<String>();
        var wanted = new ArrayList<ScaleScore>();
        for (var score : raw.scores()) {
            if (canShow(score, raw, open, proofs)) {
                wanted.add(score);
            }
        }
        for (var together : joined(wanted)) {
            var kept = new ArrayList<>(together);
            while (!kept.isEmpty()) {
                var items = itemsOf(kept);
                var withheld = withheld(proofs, items);
                var system = new CellSystem(this, tables(raw, items, open), kept);
                if (!system.scoresTouch(withheld)) {
                    break;
                }
                var protection = system.protect(withheld, check);
                if (protection.failed() == null) {
                    items.forEach(item -> proofs.remove(Set.of(item)));
                    proofs.put(items, protection);
                    break;
                }
                kept.removeLast();
            }
            kept.forEach(score -> shown.add(score.id()));
        }
        return shown;
    }

    private boolean canShow(
            ScaleScore score, LinkedTables raw, Set<String> open, Map<Set<String>, CellSystem.Protection> proofs) {
        for (var item : score.items().keySet()) {
            var host = tables(raw, Set.of(item), open).stream()
                    .filter(table -> table.rowNames().contains(score.row()))
                    .findFirst();
            if (host.isEmpty()
                    || host.get().base(score.row()) < group
                    || withheld(proofs, Set.of(item)).contains(host.get().baseCell(score.row()))) {
                return false;
            }
        }
        return CellSystem.round(score, score.terms(raw.tables()), raw.tables()) >= 0;
    }

    /** Scores that share an item are decided together. */
    private static List<List<ScaleScore>> joined(List<ScaleScore> scores) {
        var groups = new ArrayList<List<ScaleScore>>();
        for (var score : scores) {
            var mine = new ArrayList<ScaleScore>();
            groups.removeIf(other -> {
                boolean touches = itemsOf(other).stream().anyMatch(score.items()::containsKey);
                if (touches) {
                    mine.addAll(other);
                }
                return touches;
            });
            mine.add(score);
            groups.add(mine);
        }
        return groups;
    }

    private static Set<String> itemsOf(List<ScaleScore> scores) {
        return scores.stream()
                .flatMap(score -> score.items().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> withheld(Map<Set<String>, CellSystem.Protection> proofs, Set<String> items) {
        var withheld = new HashSet<String>();
        proofs.forEach((of, protection) -> {
            if (of.stream().anyMatch(items::contains)) {
                withheld.addAll(protection.withheld());
            }
        });
        return withheld;
    }

    private static Set<String> items(LinkedTables raw) {
        return raw.tables().stream().map(FrequencyTable::item).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<FrequencyTable> tables(LinkedTables raw, Set<String> items, Set<String> open) {
        return raw.tables().stream()
                .filter(table -> items.contains(table.item()) && open.contains(table.id()))
                .toList();
    }
}
