package org.candour.reporting.workbench.http;

import java.text.NumberFormat;
import java.util.Locale;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.scalereport.Effort;
import org.candour.reporting.workbench.WorkbenchConfig;

/**
 * What the workbench takes, in words for the page.
 *
 * @param patterns with more patterns of missing answers than these, confirmatory analysis uses complete answers only
 * @param minutes the longest an analysis may take
 * @param idle minutes after which what is not saved is deleted
 */
public record LimitsView(
        String megabytes,
        String rows,
        String columns,
        String scales,
        String items,
        String groups,
        String patterns,
        String minutes,
        String idle,
        String runs) {
    static LimitsView of(WorkbenchConfig limits, RunConfig runs) {
        return new LimitsView(
                words(limits.bytes() / 1_000_000),
                words(limits.rows()),
                words(limits.columns()),
                words(limits.scales()),
                words(limits.items()),
                words(limits.groups() - 1),
                words(Effort.PATTERNS),
                words(runs.longest().toMinutes()),
                words(limits.idle().toMinutes()),
                words(runs.perPerson()));
    }

    private static String words(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }
}
