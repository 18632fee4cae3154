package org.candour.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.candour.standalone.demo.AnsweringVisit;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.SameAnswers;

/**
 * 52 questions on 8 pages, page by page, as the other software was measured: 8 users with a personal link each, who
 * start over with the next person as soon as one has a receipt. What belongs to the way in (notice, consent) was done
 * before; a measured visit goes from the link to the receipt. Everybody gives the same answers, so that the driver,
 * which shares the machine, need not read each page.
 */
final class EightPages {
    private static final int USERS = 8;
    private static final int WARM_UP = 300;
    private static final int PEOPLE = 1_200;
    private static final String SIZE =
            PEOPLE + " people, " + USERS + " users at a time, personal link to receipt, 52 questions on 8 pages";

    private final RunningSuite suite;
    private final HttpClient client;
    private final ServiceProcesses services;
    private final SameAnswers answers = new SameAnswers();

    EightPages(RunningSuite suite, HttpClient client, ServiceProcesses services) {
        this.suite = suite;
        this.client = client;
        this.services = services;
    }

    List<Figure> measure() throws Exception {
        ConcurrentLinkedQueue<Long> ignored = new ConcurrentLinkedQueue<>();
        walk(prepare(WARM_UP, 200_000), ignored);
        ConcurrentLinkedQueue<AnsweringVisit> people = prepare(PEOPLE, 300_000);
        TimeUnit.SECONDS.sleep(3);
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        double servicesBefore = services.cpuMillis();
        double generatorBefore = generatorCpuMillis();
        long begin = System.nanoTime();
        walk(people, nanos);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double generator = generatorCpuMillis() - generatorBefore;
        TimeUnit.SECONDS.sleep(2);
        double spent = services.cpuMillis() - servicesBefore;
        double[] millis = nanos.stream().mapToDouble(value -> value / 1e6).toArray();
        Arrays.sort(millis);
        return List.of(
                new Figure("answering.form8x52.responsesPerSecond", PEOPLE / seconds, "1/s", SIZE),
                new Figure("answering.form8x52.cpuMs", spent / PEOPLE, "ms", SIZE + ", CPU of the three services"),
                new Figure(
                        "answering.form8x52.p99ms",
                        millis[(int) Math.ceil(0.99 * millis.length) - 1],
                        "ms",
                        SIZE + ", one request"),
                new Figure(
                        "answering.form8x52.generatorCpuMs",
                        generator / PEOPLE,
                        "ms",
                        SIZE + ", CPU of the load driver, on the same machine"));
    }

    private ConcurrentLinkedQueue<AnsweringVisit> prepare(int count, long firstSeed) throws Exception {
        ConcurrentLinkedQueue<AnsweringVisit> ready = new ConcurrentLinkedQueue<>();
        inParallel(user -> {
            for (long person = user; person < count; person += USERS) {
                ready.add(AnsweringVisit.begin(client, suite, firstSeed + person));
            }
        });
        return ready;
    }

    private void walk(ConcurrentLinkedQueue<AnsweringVisit> people, ConcurrentLinkedQueue<Long> nanos)
            throws Exception {
        inParallel(user -> {
            for (AnsweringVisit visit = people.poll(); visit != null; visit = people.poll()) {
                visit.finish(client, nanos::add, answers);
            }
        });
    }

    private static void inParallel(User user) throws Exception {
        try (ExecutorService users = Executors.newFixedThreadPool(USERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < USERS; number++) {
                int mine = number;
                running.add(users.submit(() -> user.work(mine)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private static double generatorCpuMillis() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e6;
    }

    /** What one user does. */
    @FunctionalInterface
    private interface User {
        void work(int number);
    }
}
