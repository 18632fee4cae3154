package org.candour.reporting.national;

import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.Question;

/** What a report prints of one question, for the auditor. */
final class PrintedCounts {
    private PrintedCounts() {}

    /** Per answer its count, or -1 where none is printed: withheld, or a table that is not printed for its holes. */
    static int[] of(EmployerSummary report, Question question) {
        int[] counts = new int[question.choices().size()];
        java.util.Arrays.fill(counts, -1);
        SafeTable table = report.table(question);
        if (table.isWithheld() || table.shareShown() < 0.5) {
            return counts;
        }
        SafeTable.Row all = table.row(FrequencyTable.ALL);
        int shown = 0;
        for (int answer = 0; answer < counts.length; answer++) {
            counts[answer] = all.cells().get(answer).count().orElse(-1);
            shown += Math.max(0, counts[answer]);
        }
        if (2 * shown < all.base().count().orElse(0)) {
            java.util.Arrays.fill(counts, -1);
        }
        return counts;
    }
}
