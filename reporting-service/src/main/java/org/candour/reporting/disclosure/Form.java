package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one item in the form in which they are printed, with their protection.
 *
 * <p>Rule: all answers apart if that hides nothing. Else the breakdowns, or all tables, are tried with answers together
 * as well, and the form is taken in which more people's answers are shown; of equal ones that with more answers. The
 * whole-workforce table counts as much as all breakdowns together.
 *
 * <p>Assumption: the choice itself tells a reader that another form would have shown less, and no more than the pattern
 * does.
 */
record Form(List<FrequencyTable> tables, CellSystem.Protection protection) {

    static Form best(DisclosurePolicy policy, List<FrequencyTable> open, Runnable check) {
        var best = protect(policy, open, check);
        if (open.stream().noneMatch(FrequencyTable::mayCollapse) || best.hidesNothing(open)) {
            return best;
        }
        long breakdowns =
                Math.max(1, open.stream().filter(FrequencyTable::isBreakdown).count());
        var candidates = new ArrayList<List<FrequencyTable>>();
        candidates.add(open.stream()
                .map(table -> table.isBreakdown() ? table.collapsed() : table)
                .toList());
        candidates.add(open.stream().map(FrequencyTable::collapsed).toList());
        for (var candidate : candidates) {
            if (!candidate.equals(open)) {
                var form = protect(policy, candidate, check);
                if (form.peopleShown(breakdowns) > best.peopleShown(breakdowns)) {
                    best = form;
                }
            }
        }
        return best;
    }

    private static Form protect(DisclosurePolicy policy, List<FrequencyTable> wanted, Runnable check) {
        var open = new ArrayList<>(wanted);
        while (true) {
            var system = new CellSystem(policy, open);
            var protection = system.protect(check);
            if (protection.failed() == null) {
                return new Form(List.copyOf(open), protection);
            }
            var givenUp = system.tableToGiveUp(protection.failed());
            open.removeIf(table -> table.id().equals(givenUp));
        }
    }

    private boolean hidesNothing(List<FrequencyTable> wanted) {
        return tables.size() == wanted.size() && protection.withheld().isEmpty();
    }

    private long peopleShown(long breakdowns) {
        return tables.stream()
                .mapToLong(table -> (table.isBreakdown() ? 1 : breakdowns) * peopleShown(table))
                .sum();
    }

    private long peopleShown(FrequencyTable table) {
        long people = 0;
        for (var row : table.rowNames()) {
            if (table.isBreakdown() && row.equals(FrequencyTable.ALL)) {
                continue;
            }
            for (var answer : table.answers()) {
                if (!protection.withheld().contains(table.cell(row, answer))) {
                    people += table.count(row, answer);
                }
            }
        }
        return people;
    }
}
