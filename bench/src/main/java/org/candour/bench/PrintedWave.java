package org.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.summary.BuildSummary;
import org.candour.reporting.summary.Chapter;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryInput;
import org.candour.reporting.summary.SummaryVerdict;
import org.candour.reporting.summary.Topic;
import org.candour.reporting.summary.file.EditionFile;
import org.candour.reporting.summary.file.SheetSummaryFiles;
import org.candour.reporting.summary.pdf.SummaryPdf;

/**
 * Makes the reports of a whole wave and prints what it took, as {@code name value} lines. It runs in a process of its
 * own, with the libraries of reporting-service and a fixed heap.
 */
final class PrintedWave {
    private static final byte[] KEY = new byte[32];
    private static final int THREADS = 2;

    /** What the printed report must have at least: its figure says so. */
    private static final int PAGES = 12;

    private static final int CHARTS = 20;
    private static final int QUOTES = 12;

    private final MadeUpWave wave = new MadeUpWave();
    private final SummaryPdf pdf = new SummaryPdf();
    private final SheetSummaryFiles files = new SheetSummaryFiles();
    private final RenderedPage page = new RenderedPage();
    private final AtomicInteger reports = new AtomicInteger();
    private final AtomicInteger none = new AtomicInteger();
    private final LongAdder bytes = new LongAdder();
    private final Map<String, LongAdder> steps = new ConcurrentHashMap<>();

    private PrintedWave() {}

    public static void main(String[] arguments) throws Exception {
        PrintedWave printed = new PrintedWave();
        switch (arguments[0]) {
            case "wave" -> printed.wave(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "release" -> new ReleasedWave().audit(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "pdf" -> printed.onePdf(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void wave(int employers, int people) throws Exception {
        List<Integer> sizes = MadeUpWave.sizes(employers, people);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int number = i;
            work.add(() -> employer(number, sizes.get(number)));
        }
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        tell("seconds", (System.nanoTime() - start) / 1e9);
        tell("people", sizes.stream().mapToInt(size -> size).sum());
        tell("reports", reports.get());
        tell("tooFew", none.get());
        tell("megabytes", bytes.sum() / 1e6);
        steps.forEach((step, nanos) -> tell(step, nanos.sum() / 1e9));
        tell("rssMb", mostResidentMegabytes());
    }

    private <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        steps.computeIfAbsent(step, name -> new LongAdder()).add(System.nanoTime() - start);
        return made;
    }

    private boolean employer(int number, int size) {
        SummaryInput input = wave.input(number, size);
        return switch (timed("build", () -> new BuildSummary().from(input))) {
            case SummaryVerdict.TooFew ignored -> {
                none.incrementAndGet();
                yield false;
            }
            case SummaryVerdict.Built(EmployerSummary summary) -> {
                var verdict = timed(
                        "audit",
                        () -> new Auditor(10, 5, 5, MadeUpWave.STRICT)
                                .audit(List.of(), summary.numbers().bytes()));
                if (!(verdict instanceof Verdict.Passed)) {
                    throw new IllegalStateException("the auditor refuses employer " + number + ": " + verdict);
                }
                EmployerSummary stored = EditionFile.read(EditionFile.write(summary, KEY), KEY);
                bytes.add(timed("page", () -> page.html(stored)).length());
                bytes.add(timed("pdf", () -> pdf.render(stored)).length);
                bytes.add(timed("files", () -> files.xlsx(stored)).length);
                bytes.add(timed("files", () -> files.csv(stored)).length);
                reports.incrementAndGet();
                yield true;
            }
        };
    }

    private void onePdf(int size) {
        EmployerSummary summary = ((SummaryVerdict.Built) new BuildSummary().from(wave.input(1, size)))
                .summary()
                .quoting(MadeUpWords.quotations(QUOTES));
        double[] millis = new double[15];
        byte[] last = {};
        for (int run = -10; run < millis.length; run++) {
            long start = System.nanoTime();
            byte[] printed = pdf.render(summary);
            if (run >= 0) {
                millis[run] = (System.nanoTime() - start) / 1e6;
                last = printed;
            }
        }
        if (Pages.of(last) < PAGES || charts(summary) < CHARTS) {
            throw new IllegalStateException("the report is shorter than the figure says");
        }
        Arrays.sort(millis);
        tell("millis", millis[millis.length / 2]);
        tell("pages", Pages.of(last));
        tell("charts", charts(summary));
        tell("kilobytes", last.length / 1e3);
    }

    /** The chart of all scores, one for each score, one for each question that is shown. */
    private static long charts(EmployerSummary summary) {
        List<Chapter> chapters = Arrays.stream(Topic.Kind.values())
                .flatMap(kind -> Chapter.of(summary, kind).stream())
                .toList();
        return 1
                + chapters.stream().filter(chapter -> chapter.score() != null).count()
                + chapters.stream()
                        .mapToLong(chapter -> chapter.charted().size())
                        .sum();
    }

    /** What Linux says; elsewhere it is not known. */
    static double mostResidentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .findFirst()
                        .orElse(Double.NaN)
                : Double.NaN;
    }

    static void tell(String name, double value) {
        System.out.printf(Locale.ROOT, "figure %s %.3f%n", name, value);
    }
}
