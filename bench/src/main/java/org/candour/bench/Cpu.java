package org.candour.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** CPU time of the calling thread for a piece of work: the first run, and the median once the compiler has settled. */
record Cpu(double first, double median) {
    private static final int RUNS = 9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Cpu of(Runnable work) {
        double first = once(work);
        double[] later = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            later[run] = once(work);
        }
        Arrays.sort(later);
        return new Cpu(first, later[RUNS / 2]);
    }

    private static double once(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
