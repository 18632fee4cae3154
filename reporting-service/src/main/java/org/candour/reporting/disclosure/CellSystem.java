package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.reporting.disclosure.suppress.ComplementarySuppression;
import org.candour.reporting.disclosure.suppress.LinkedCells;
import org.jspecify.annotations.Nullable;

/** Tables and scores as cells and relations for {@code disclosure.suppress}, and its answer in cell names. */
final class CellSystem {
    /**
     * @param reasons of the cells withheld for their own sake
     * @param failed a cell that could not be protected
     * @param fits solutions of everything shown, as values of withheld cells
     */
    record Protection(
            Set<String> withheld,
            Map<String, Reason> reasons,
            List<Map<String, Integer>> fits,
            @Nullable String failed) {}

    // A base takes its whole row with it, and readers look at the whole-workforce row first.
    private static final double BASE_COST = 20;
    private static final double TOTAL_COST = 3;

    private final DisclosurePolicy policy;
    private final List<FrequencyTable> tables;
    private final LinkedCells cells = new LinkedCells();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Reason> sensitive = new LinkedHashMap<>();
    private final Set<String> scored = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> alreadyWithheld;

    CellSystem(DisclosurePolicy policy, List<FrequencyTable> tables) {
        this(policy, tables, List.of(), Set.of());
    }

    /** @param alreadyWithheld cells that were withheld before the scores were thought of, and stay so */
    CellSystem(
            DisclosurePolicy policy,
            List<FrequencyTable> tables,
            List<ScaleScore> scores,
            Set<String> alreadyWithheld) {
        this.alreadyWithheld = alreadyWithheld;
        this.policy = policy;
        this.tables = tables;
        var alwaysShown = new HashSet<String>();
        for (var table : tables) {
            var rules = new PrimaryRules(table, policy.group(table), policy.cell(table));
            sensitive.putAll(rules.reasons());
            alwaysShown.addAll(rules.alwaysShown());
        }
        sensitive.keySet().removeAll(alwaysShown);
        tables.forEach(table -> addCells(table, alwaysShown));
        addTotals();
        scores.forEach(score -> addParts(score, alwaysShown));
        addJointAnswers();
        scores.forEach(this::addScore);
    }

    /** False when the scores are made of shown cells only, and so tell nothing. */
    boolean scoresMatter() {
        return !parts.isEmpty() || scored.stream().anyMatch(alreadyWithheld::contains);
    }

    Protection protect(Runnable check) {
        var start = new boolean[names.size()];
        sensitive.keySet().forEach(name -> start[at(name)] = true);
        alreadyWithheld.forEach(name -> start[at(name)] = true);
        parts.forEach(name -> start[at(name)] = true);
        var result = ComplementarySuppression.protect(cells, start, policy.width(), check);
        var withheld = new HashSet<String>();
        for (int i = 0; i < start.length; i++) {
            if (result.withheld()[i]) {
                withheld.add(names.get(i));
            }
        }
        var fits = new ArrayList<Map<String, Integer>>();
        for (var fit : result.fits()) {
            var values = new LinkedHashMap<String, Integer>();
            for (int i = 0; i < fit.cells().length; i++) {
                values.put(names.get(fit.cells()[i]), fit.values()[i]);
            }
            fits.add(values);
        }
        var failed = result.failed();
        parts.forEach(name -> sensitive.putIfAbsent(name, Reason.COLLAPSED));
        return new Protection(withheld, sensitive, fits, failed.isPresent() ? names.get(failed.getAsInt()) : null);
    }

    /** A breakdown that holds the cell, or any breakdown, before the item's own table. */
    String tableToGiveUp(String cell) {
        FrequencyTable choice = tables.getFirst();
        int best = -1;
        for (var table : tables) {
            int rank = (table.isBreakdown() ? 2 : 0) + (table.cells().containsKey(cell) ? 1 : 0);
            if (rank > best) {
                best = rank;
                choice = table;
            }
        }
        return choice.id();
    }

    private int at(String name) {
        var position = index.get(name);
        if (position == null) {
            throw new IllegalStateException("no cell " + name);
        }
        return position;
    }

    private void addCells(FrequencyTable table, Set<String> alwaysShown) {
        for (var row : table.rowNames()) {
            boolean isTotal = table.sums().isEmpty()
                    || table.sums().stream().anyMatch(sum -> sum.total().equals(row));
            var answers = new ArrayList<Integer>();
            for (var answer : table.answers()) {
                double weight = 1 + table.count(row, answer) / 100.0;
                answers.add(add(
                        table.cell(row, answer),
                        table.count(row, answer),
                        isTotal ? TOTAL_COST * weight : weight,
                        alwaysShown));
            }
            int base = add(table.baseCell(row), table.base(row), BASE_COST, alwaysShown);
            cells.bundle(base, answers);
        }
    }

    private int add(String name, int count, double cost, Set<String> alwaysShown) {
        return index.computeIfAbsent(name, n -> {
            names.add(n);
            return cells.addCell(count, cost, alwaysShown.contains(n));
        });
    }

    private void addTotals() {
        var seen = new HashSet<String>();
        var totals = new HashSet<String>();
        tables.forEach(table -> table.sums().forEach(sum -> totals.add(table.baseCell(sum.total()))));
        for (var table : tables) {
            for (var row : table.rowNames()) {
                if (seen.add(table.baseCell(row))) {
                    cells.addTotal(
                            at(table.baseCell(row)),
                            table.answers().stream()
                                    .map(answer -> at(table.cell(row, answer)))
                                    .toList(),
                            totals.contains(table.baseCell(row)));
                }
            }
            for (var sum : table.sums()) {
                cells.addTotal(
                        at(table.baseCell(sum.total())),
                        sum.parts().stream()
                                .map(part -> at(table.baseCell(part)))
                                .toList());
                for (var answer : table.answers()) {
                    cells.addTotal(
                            at(table.cell(sum.total(), answer)),
                            sum.parts().stream()
                                    .map(part -> at(table.cell(part, answer)))
                                    .toList());
                }
            }
        }
    }

    /** A score is made of the single answers: where only joint ones are printed, these are cells to protect. */
    private void addParts(ScaleScore score, Set<String> alwaysShown) {
        for (var item : score.items().keySet()) {
            var host = score.host(item, tables);
            host.joint().forEach((joint, answers) -> {
                boolean nobody =
                        host.count(score.row(), joint) == 0 && !alreadyWithheld.contains(host.cell(score.row(), joint));
                for (var answer : answers) {
                    var name = host.cell(score.row(), answer);
                    if (index.containsKey(name)) {
                        continue;
                    }
                    if (nobody) {
                        alwaysShown.add(name);
                    } else {
                        parts.add(name);
                    }
                    add(name, host.full().count(score.row(), answer), 1, alwaysShown);
                }
                if (nobody) {
                    cells.show(at(host.cell(score.row(), joint)));
                }
            });
        }
    }

    /** A joint answer is the sum of its single ones, where these are cells too. */
    private void addJointAnswers() {
        var seen = new HashSet<String>();
        for (var table : tables) {
            for (var row : table.rowNames()) {
                table.joint().forEach((joint, answers) -> {
                    var single = answers.stream()
                            .map(answer -> table.cell(row, answer))
                            .toList();
                    if (index.keySet().containsAll(single) && seen.add(table.cell(row, joint))) {
                        cells.addTotal(
                                at(table.cell(row, joint)),
                                single.stream().map(this::at).toList());
                    }
                });
            }
        }
    }

    /**
     * A score s printed as an integer says {@code s - 1/2 <= S < s + 1/2}. With S of {@link ScaleScore}, multiplied out
     * to whole numbers (R is the range): {@code sum((200 (v - lowest) - (2s - 1) R) x) >= 0} and
     * {@code sum(((2s + 1) R - 200 (v - lowest)) x) >= 1}.
     */
    private void addScore(ScaleScore score) {
        var terms = score.terms(tables);
        long rounded = round(score, terms, tables);
        long range = score.highest() - score.lowest();
        var positions = new ArrayList<Integer>();
        var above = new long[terms.size()];
        var below = new long[terms.size()];
        for (int i = 0; i < above.length; i++) {
            long scaled = 200L * (terms.get(i).value() - score.lowest());
            positions.add(at(terms.get(i).cell()));
            above[i] = scaled - (2 * rounded - 1) * range;
            below[i] = (2 * rounded + 1) * range - scaled;
            scored.add(terms.get(i).cell());
        }
        cells.addAtLeast(positions, above, 0);
        cells.addAtLeast(positions, below, 1);
    }

    /** The score, rounded half up; -1 when nobody gave a valued answer. */
    static int round(ScaleScore score, List<ScaleScore.Term> terms, List<FrequencyTable> tables) {
        var counts = new LinkedHashMap<String, Integer>();
        tables.forEach(table -> counts.putAll(table.full().cells()));
        long people = 0;
        long sum = 0;
        for (var term : terms) {
            int count = counts.getOrDefault(term.cell(), 0);
            people += count;
            sum += (long) (term.value() - score.lowest()) * count;
        }
        long full = people * (score.highest() - score.lowest());
        return full == 0 ? -1 : (int) ((200 * sum + full) / (2 * full));
    }
}
