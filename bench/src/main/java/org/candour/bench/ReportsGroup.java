package org.candour.bench;

import java.util.List;
import org.candour.reporting.disclosure.DisclosurePolicy;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;

/** Reports: what it costs to make one edition safe and to have it audited. */
final class ReportsGroup implements Group {
    private static final int PEOPLE = 320;
    private static final int ITEMS = 60;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Figure> measure() {
        LinkedTables raw = MadeUpEdition.of(PEOPLE, ITEMS, 1);
        var first = once(raw);
        var warm = once(raw);
        String size = "60 items alone and by 6 breakdowns, 7 scores, 320 respondents; one thread, ";
        return List.of(
                new Figure("disclosure.edition.60x6x320.s", warm.seconds, "s", size + "the second run in this JVM"),
                new Figure("disclosure.edition.60x6x320.first.s", first.seconds, "s", size + "the first run"),
                new Figure("disclosure.edition.60x6x320.shown", 100 * warm.shown, "%", "cells of the tables shown"));
    }

    private record Edition(double seconds, double shown) {}

    private static Edition once(LinkedTables raw) {
        long start = System.nanoTime();
        var safe = new DisclosurePolicy(10, 5, 5).protect(raw);
        long made = System.nanoTime();
        var verdict = new Auditor(10, 5, 5).audit(List.of(), safe.bytes());
        long end = System.nanoTime();
        if (!(verdict instanceof Verdict.Passed)) {
            throw new IllegalStateException("the auditor refuses the bench's edition: " + verdict);
        }
        System.out.printf("protect %d ms, audit %d ms%n", (made - start) / 1_000_000, (end - made) / 1_000_000);
        double shown = safe.tables().stream()
                .mapToDouble(SafeTable::shareShown)
                .average()
                .orElse(0);
        return new Edition((end - start) / 1e9, shown);
    }
}
