package org.candour.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.disclosure.DisclosurePolicy;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;

/** Reports: what it costs to make one edition safe and to have it audited, to print one, and to make a whole wave. */
final class ReportsGroup implements Group {
    private static final int PEOPLE = 320;
    private static final int ITEMS = 60;
    private static final int EMPLOYERS = 153;
    private static final int RESPONSES = 12_000;

    private final ReportProcess process;

    ReportsGroup(Path root) {
        this.process = new ReportProcess(root);
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>(edition());
        figures.addAll(pdf());
        figures.addAll(wave());
        figures.addAll(release());
        return List.copyOf(figures);
    }

    private List<Figure> pdf() throws IOException, InterruptedException {
        ReportProcess.Said said = process.measure("pdf", Integer.toString(PEOPLE));
        String size = "%.0f pages, %.0f charts, %.0f kB; PDF/UA-1; median of 15 after 10; one thread"
                .formatted(said.of("pages"), said.of("charts"), said.of("kilobytes"));
        return List.of(new Figure("reports.pdf.12pages.ms", said.of("millis"), "ms", size));
    }

    private List<Figure> wave() throws IOException, InterruptedException {
        ReportProcess.Said said = process.measure("wave", Integer.toString(EMPLOYERS), Integer.toString(RESPONSES));
        String size =
                "%d employers, %.0f responses, 39 questions alone and by 2 breakdowns: %.0f reports built, audited"
                        + " and rendered as page, PDF, XLSX and CSV (%.0f MB), %.0f employers with too few answers; 2 threads";
        return List.of(
                new Figure(
                        "reports.wave.153x12000.s",
                        said.of("seconds"),
                        "s",
                        size.formatted(
                                EMPLOYERS,
                                said.of("people"),
                                said.of("reports"),
                                said.of("megabytes"),
                                said.of("tooFew"))),
                new Figure("reports.wave.153x12000.rssMb", said.of("rssMb"), "MB", "the most the process ever held"),
                step(said, "build"),
                step(said, "audit"),
                step(said, "page"),
                step(said, "pdf"),
                step(said, "files"));
    }

    private List<Figure> release() throws IOException, InterruptedException {
        ReportProcess.Said said = process.measure("release", Integer.toString(EMPLOYERS), Integer.toString(RESPONSES));
        String size = "%.0f reports of the wave above, each audited as the last to be released, beside %d others and"
                + " the scores of all together: %.0f refused; one thread, limit 30 s; ";
        String of = size.formatted(said.of("audits"), EMPLOYERS - 1, said.of("refused"));
        return List.of(
                new Figure("reports.release.153.s", said.of("median"), "s", of + "the median"),
                new Figure("reports.release.153.slowest.s", said.of("slowest"), "s", of + "the slowest"),
                new Figure("reports.release.153.rssMb", said.of("rssMb"), "MB", "the most that process ever held"));
    }

    private static Figure step(ReportProcess.Said said, String step) {
        return new Figure(
                "reports.wave.153x12000." + step + ".threadSeconds",
                said.of(step),
                "s",
                "of both threads together, in the wave above");
    }

    private static List<Figure> edition() {
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
