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
 * tie the items of a scale together; then scores of groups whose tables are not printed ({@link GroupScores}). When no pattern protects a cell, a breakdown that holds it is given up, then the
 * item's own table; when a score cannot be protected by withholding more cells, the score is given up.
 * Where a table would need hiding and its answers may be put together, the form that shows more people is taken
 * ({@link Form}).
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
 * @param strictGroup the same as {@code group} in tables of a strict {@link ItemClass}
 * @param strictCell the same as {@code cell} in them
 */
public record DisclosurePolicy(int group, int cell, int width, int strictGroup, int strictCell) {
    private static final int STRICT_GROUP = 20;
    private static final int STRICT_CELL = 10;

    public DisclosurePolicy {
        if (group < 10 || cell < 5 || width < 5) {
            throw new IllegalArgumentException("thresholds may not be lower than group 10, cell 5, width 5");
        }
        if (strictGroup < Math.max(group, STRICT_GROUP) || strictCell < Math.max(cell, STRICT_CELL)) {
            throw new IllegalArgumentException(
                    "thresholds of strict classes may not be lower than group 20, cell 10, or than the others");
        }
    }

    /** With the least stricter thresholds there may be. */
    public DisclosurePolicy(int group, int cell, int width) {
        this(group, cell, width, Math.max(group, STRICT_GROUP), Math.max(cell, STRICT_CELL));
    }

    int group(FrequencyTable table) {
        return table.itemClass().isStrict() ? strictGroup : group;
    }

    int cell(FrequencyTable table) {
        return table.itemClass().isStrict() ? strictCell : cell;
    }

    /** Turns the tables and scores of one edition into what may be printed. */
    public ProtectedTables protect(LinkedTables raw) {
        return protect(raw, () -> {});
    }

    /**
     * For an employer whose delivery is a file of rows: counts of everybody in full, for the rows give them anyway, and
     * never a table by group, for it would tell whose row is whose.
     */
    public ProtectedTables inFull(LinkedTables raw) {
        var open = new LinkedHashSet<String>();
        for (var table : raw.tables()) {
            if (table.isBreakdown() || !table.rowNames().contains(FrequencyTable.ALL)) {
                throw new IllegalArgumentException(table.id() + ": no table by group beside a file of rows");
            }
            if (table.base(FrequencyTable.ALL) >= group) {
                open.add(table.id());
            }
        }
        var scores = raw.scores().stream()
                .filter(score -> score.items().keySet().stream().allMatch(open::contains))
                .filter(score -> CellSystem.round(score, score.terms(raw.tables()), raw.tables()) >= 0)
                .map(ScaleScore::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return EditionText.write(this, raw, open, scores, List.of());
    }

    /** @param check called often; it may end the search with an exception */
    public ProtectedTables protect(LinkedTables raw, Runnable check) {
        var items = new LinkedHashMap<String, List<FrequencyTable>>();
        for (var table : raw.tables()) {
            var open = items.computeIfAbsent(table.item(), item -> new ArrayList<>());
            if (!new PrimaryRules(table, group(table), cell(table)).nothingToShow()) {
                open.add(table);
            }
        }
        var proofs = new LinkedHashMap<Set<String>, CellSystem.Protection>();
        var forms = new LinkedHashMap<String, FrequencyTable>();
        var open = new LinkedHashSet<String>();
        items.forEach((item, tables) -> {
            var form = Form.best(this, tables, check);
            proofs.put(Set.of(item), form.protection());
            form.tables().forEach(table -> {
                forms.put(table.id(), table);
                open.add(table.id());
            });
        });
        var printed = new LinkedTables(
                raw.edition(),
                raw.tables().stream()
                        .map(table -> forms.getOrDefault(table.id(), table))
                        .toList(),
                raw.scores());
        var scores = protectScores(printed, open, proofs, check);
        var openTables = printed.tables().stream()
                .filter(table -> open.contains(table.id()))
                .toList();
        var ofGroups = new GroupScores(this, openTables, proofs);
        ofGroups.decide(raw.scoredGroups(), check);
        scores.addAll(ofGroups.shown());
        return EditionText.write(
                this,
                new LinkedTables(raw.edition(), printed.tables(), raw.scores(), ofGroups.kept()),
                open,
                scores,
                List.copyOf(proofs.values()));
    }

    private Set<String> protectScores(
            LinkedTables raw, Set<String> open, Map<Set<String>, CellSystem.Protection> proofs, Runnable check) {
        var shown = new LinkedHashSet<String>();
        var wanted = new ArrayList<ScaleScore>();
        var told = new ArrayList<ScaleScore>();
        for (var score : raw.scores()) {
            if (canShow(score, raw, open, proofs)) {
                (isTold(score, raw, open, proofs) ? told : wanted).add(score);
            }
        }
        for (var together : joined(wanted)) {
            var kept = new ArrayList<>(together);
            while (!kept.isEmpty()) {
                var items = itemsOf(kept);
                var withheld = withheld(proofs, items);
                var system = new CellSystem(this, tables(raw, items, open), kept, withheld);
                if (!system.scoresMatter()) {
                    break;
                }
                var protection = system.protect(check);
                if (protection.failed() == null) {
                    items.forEach(item -> proofs.remove(Set.of(item)));
                    proofs.put(items, protection);
                    break;
                }
                kept.removeLast();
            }
            kept.forEach(score -> shown.add(score.id()));
        }
        // Protecting the others may have taken away a count that a score was made of.
        told.removeIf(score -> !isTold(score, raw, open, proofs));
        told.forEach(score -> shown.add(score.id()));
        return shown;
    }

    /** Made of printed single answers only: it says nothing that they do not. */
    private static boolean isTold(
            ScaleScore score, LinkedTables raw, Set<String> open, Map<Set<String>, CellSystem.Protection> proofs) {
        var printed = new HashSet<String>();
        tables(raw, score.items().keySet(), open)
                .forEach(table -> printed.addAll(table.cells().keySet()));
        printed.removeAll(withheld(proofs, score.items().keySet()));
        return score.terms(raw.tables()).stream().allMatch(term -> printed.contains(term.cell()));
    }

    private boolean canShow(
            ScaleScore score, LinkedTables raw, Set<String> open, Map<Set<String>, CellSystem.Protection> proofs) {
        for (var item : score.items().keySet()) {
            var host = tables(raw, Set.of(item), open).stream()
                    .filter(table -> table.rowNames().contains(score.row()))
                    .findFirst();
            if (host.isEmpty()
                    || host.get().base(score.row()) < group(host.get())
                    || withheld(proofs, Set.of(item)).contains(host.get().baseCell(score.row()))) {
                return false;
            }
        }
        var dominance = new Dominance(score, raw.tables());
        return CellSystem.round(score, score.terms(raw.tables()), raw.tables()) >= 0
                && !dominance.holds()
                && (isTold(score, raw, open, proofs)
                        || !dominance.cannotBeRuledOut(people(score, raw.tables()), raw.tables()));
    }

    private static long people(ScaleScore score, List<FrequencyTable> tables) {
        return score.items().keySet().stream()
                .mapToLong(item -> score.host(item, tables).base(score.row()))
                .sum();
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

    private static List<FrequencyTable> tables(LinkedTables raw, Set<String> items, Set<String> open) {
        return raw.tables().stream()
                .filter(table -> items.contains(table.item()) && open.contains(table.id()))
                .toList();
    }
}
