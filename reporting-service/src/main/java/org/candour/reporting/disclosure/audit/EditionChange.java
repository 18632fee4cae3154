package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.List;

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
            for (var cell : row.cells()) {
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

    static List<String> names(ReleasedEdition.Row row) {
        var names = new ArrayList<>(row.cells());
        names.add(row.base());
        return names;
    }

    private static int change(ReleasedEdition before, ReleasedEdition after, String cell) {
        var one = before.count(cell);
        var other = after.count(cell);
        return one == null || other == null ? 0 : other - one;
    }
}
