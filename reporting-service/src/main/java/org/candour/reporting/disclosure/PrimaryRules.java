package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one table must not show by itself, before anything is added to protect it.
 *
 * <ul>
 *   <li>A group with a base below the group threshold: its base and all its answers.
 *   <li>Hidden groups whose joint base is below the group threshold, or a single one: the smallest shown group too, for
 *       the total less the shown groups is their joint table.
 *   <li>A count from 1 to below the cell threshold.
 *   <li>A homogeneous group, all in one answer or all but one: all its answers, for a shown or computable 100 % tells
 *       everybody's answer, and the one exception knows all the others.
 * </ul>
 *
 * Zeros are shown unless needed. A zero of a total row means zero in each of its groups; these stay shown, since they
 * say no more than the total does.
 */
final class PrimaryRules {
    private final FrequencyTable table;
    private final int group;
    private final int cell;
    private final Map<String, Reason> sensitive = new LinkedHashMap<>();
    private final Set<String> alwaysShown = new HashSet<>();
    private boolean nothingToShow;

    PrimaryRules(FrequencyTable table, int group, int cell) {
        this.table = table;
        this.group = group;
        this.cell = cell;
        var hidden = hiddenGroups();
        for (var row : table.rowNames()) {
            if (hidden.contains(row)) {
                var reason = table.base(row) < group ? Reason.SMALL_GROUP : Reason.REMAINDER;
                sensitive.put(table.baseCell(row), reason);
                table.answers().forEach(answer -> sensitive.put(table.cell(row, answer), reason));
            } else {
                alwaysShown.add(table.baseCell(row));
                answers(row);
            }
        }
        impliedZeros();
    }

    /** True when the table as a whole is about too few people, or no group of it could be shown. */
    boolean nothingToShow() {
        return nothingToShow;
    }

    Set<String> sensitive() {
        return sensitive.keySet();
    }

    Map<String, Reason> reasons() {
        return sensitive;
    }

    /**
     * Cells whose value is no secret, or must be none: bases of groups that are shown, which are the same people in
     * every item, so that withholding one in a single table would hide nothing; zero totals and the zeros below them.
     */
    Set<String> alwaysShown() {
        return alwaysShown;
    }

    private Set<String> hiddenGroups() {
        var hidden = new HashSet<String>();
        var parts = new HashSet<String>();
        table.sums().forEach(sum -> parts.addAll(sum.parts()));
        for (var row : table.rowNames()) {
            if (parts.contains(row)) {
                if (table.base(row) < group) {
                    hidden.add(row);
                }
            } else {
                alwaysShown.add(table.baseCell(row));
                nothingToShow |= table.base(row) < group;
            }
        }
        for (var sum : table.sums()) {
            var shown = new ArrayList<>(sum.parts());
            shown.removeIf(hidden::contains);
            shown.sort(Comparator.comparingInt(table::base));
            while (shown.size() < sum.parts().size() && !shown.isEmpty() && tooFewHidden(sum, shown)) {
                hidden.add(shown.removeFirst());
            }
            nothingToShow |= shown.isEmpty();
        }
        return hidden;
    }

    private boolean tooFewHidden(FrequencyTable.GroupSum sum, List<String> shown) {
        int rest =
                table.base(sum.total()) - shown.stream().mapToInt(table::base).sum();
        return rest < group || sum.parts().size() - shown.size() < 2;
    }

    private void answers(String row) {
        int base = table.base(row);
        int largest = Arrays.stream(table.counts(row)).max().orElse(0);
        boolean homogeneous = largest >= base - 1;
        for (var answer : table.answers()) {
            int count = table.count(row, answer);
            if (homogeneous || (count > 0 && count < cell)) {
                sensitive.put(table.cell(row, answer), homogeneous ? Reason.HOMOGENEOUS : Reason.SMALL_COUNT);
            }
        }
    }

    private void impliedZeros() {
        for (var sum : table.sums()) {
            for (var answer : table.answers()) {
                var total = table.cell(sum.total(), answer);
                if (table.count(sum.total(), answer) == 0 && !sensitive.containsKey(total)) {
                    alwaysShown.add(total);
                    sum.parts().forEach(part -> alwaysShown.add(table.cell(part, answer)));
                }
            }
        }
        sensitive.keySet().removeAll(alwaysShown);
    }
}
