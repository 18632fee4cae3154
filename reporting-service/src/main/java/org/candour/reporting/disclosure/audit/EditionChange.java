package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two editions are, row by row: a group that changed by one to nine people shows them by subtraction.
 *
 * <p>Formula: the change of a row is {@code max(sum of increases, sum of decreases)} over the answers printed in both,
 * and at least the change of its base. It may be 0 or must reach the group threshold.
 */
final class EditionChange {
    private EditionChange() {}

    static List<Finding> between(ReleasedEdition before, ReleasedEdition after, int group) {
        var findings = new ArrayList<Finding>();
        for (var row : before.rows()) {
            long up = 0;
            long down = 0;
            var cells = names(row, after);
            cells.remove(row.base());
            for (var cell : cells) {
                int change = change(before, after, cell);
                up += Math.max(change, 0);
                down += Math.max(-change, 0);
            }
            long moved = Math.max(Math.max(up, down), Math.abs(change(before, after, row.base())));
            if (moved > 0 && moved < group) {
                findings.add(new Finding(
                        Finding.Kind.EDITIONS_TOO_CLOSE,
                        row.base(),
                        "fewer than " + group + " people changed since an earlier edition"));
            }
        }
        return findings;
    }

    /** The base and the answers of a row that can be compared: joint ones where the other edition prints only these. */
    static Set<String> names(ReleasedEdition.Row row, ReleasedEdition other) {
        var names = new LinkedHashSet<>(row.cells());
        other.joint().forEach((cell, parts) -> {
            boolean apart = parts.stream().allMatch(part -> other.count(part) != null);
            if (row.cells().containsAll(parts) && !apart) {
                parts.forEach(names::remove);
                names.add(cell);
            }
        });
        names.add(row.base());
        return names;
    }

    /** What is printed of a cell, or the sum of the answers that it stands for in either edition. */
    static @Nullable Integer value(ReleasedEdition edition, ReleasedEdition other, String cell) {
        var printed = edition.count(cell);
        var parts = edition.joint().getOrDefault(cell, other.joint().getOrDefault(cell, List.of()));
        if (printed != null || parts.isEmpty()) {
            return printed;
        }
        int sum = 0;
        for (var part : parts) {
            var count = edition.count(part);
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private static int change(ReleasedEdition before, ReleasedEdition after, String cell) {
        var one = value(before, after, cell);
        var other = value(after, before, cell);
        return one == null || other == null ? 0 : other - one;
    }
}
