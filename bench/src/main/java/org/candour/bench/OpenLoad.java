package org.candour.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a constant rate, whether or not earlier ones have been answered. Times run from the moment a request was
 * due, so that a stall counts against every request that it delayed.
 */
final class OpenLoad {
    /** One request; throws when the answer is not the expected one. */
    @FunctionalInterface
    interface Request {
        void send(int index) throws Exception;
    }

    /**
     * @param sortedMillis times of all answered requests, ascending
     * @param failures requests without the expected answer
     */
    record Outcome(double[] sortedMillis, int failures) {
        double percentile(double share) {
            int index = (int) Math.ceil(share * sortedMillis.length) - 1;
            return sortedMillis[Math.clamp(index, 0, sortedMillis.length - 1)];
        }
    }

    private OpenLoad() {}

    static Outcome run(int perSecond, int seconds, Request request) throws InterruptedException {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failures = new AtomicInteger();
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int index = 0; index < perSecond * seconds; index++) {
                long due = begin + index * 1_000_000_000L / perSecond;
                int number = index;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
                }
                people.execute(() -> {
                    try {
                        request.send(number);
                        times.add((System.nanoTime() - due) / 1e6);
                    } catch (Exception unexpected) {
                        failures.incrementAndGet();
                    }
                });
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Outcome(sorted, failures.get());
    }
}
