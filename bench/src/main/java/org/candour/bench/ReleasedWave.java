package org.candour.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Released;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.summary.BuildSummary;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.SummaryVerdict;

/** The audit of a report that is released as the last of a wave: beside all others and the figures of all together. */
final class ReleasedWave {
    private static final int THREADS = 2;

    /** Every so many employers is once the last. */
    private static final int STEP = 9;

    private record Edition(String name, byte[] bytes) {}

    private final MadeUpWave wave = new MadeUpWave();

    void audit(int employers, int people) throws Exception {
        List<Integer> sizes = MadeUpWave.sizes(employers, people);
        Comparison comparison = wave.comparison(sizes);
        if (!comparison.allowed()) {
            throw new IllegalStateException("there is no comparison to audit");
        }
        List<Callable<Edition>> work = new ArrayList<>();
        for (int i = 0; i < employers; i++) {
            int number = i;
            work.add(() -> edition(number, sizes.get(number), comparison));
        }
        List<Edition> editions = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(work)) {
                editions.add(done.get());
            }
        }
        byte[] figures =
                wave.figures(comparison, editions.stream().map(Edition::name).toList());
        double[] seconds = new double[(employers + STEP - 1) / STEP];
        int refused = 0;
        for (int i = 0; i < seconds.length; i++) {
            long start = System.nanoTime();
            refused += passes(editions, i * STEP, figures) ? 0 : 1;
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        PrintedWave.tell("audits", seconds.length);
        PrintedWave.tell("refused", refused);
        PrintedWave.tell("median", seconds[seconds.length / 2]);
        PrintedWave.tell("slowest", seconds[seconds.length - 1]);
        PrintedWave.tell("rssMb", PrintedWave.mostResidentMegabytes());
    }

    private Edition edition(int number, int size, Comparison comparison) {
        var numbers = ((SummaryVerdict.Built) new BuildSummary().from(wave.input(number, size, comparison)))
                .summary()
                .numbers();
        return new Edition(numbers.edition(), numbers.bytes());
    }

    private static boolean passes(List<Edition> editions, int last, byte[] figures) {
        List<List<byte[]>> others = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            if (i != last) {
                others.add(List.of(editions.get(i).bytes()));
            }
        }
        var verdict = new Auditor(10, 5, 5, MadeUpWave.STRICT)
                .audit(
                        new Released(List.of(), others, List.of(figures)),
                        editions.get(last).bytes());
        if (verdict instanceof Verdict.Refused told) {
            System.out.println("employer " + last + ": " + told.findings().getFirst());
        }
        return verdict instanceof Verdict.Passed;
    }
}
