package org.candour.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.standalone.demo.AnsweringVisit;
import org.candour.standalone.demo.MainJob;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.SuiteProcess;

/**
 * Answering: opening the door, saving a page, and what one whole response costs. Everything goes through the real
 * pages of a freshly started suite; the load driver runs on the same machine and takes its share of it.
 */
final class AnsweringGroup implements Group {
    private static final int PORT_OFFSET = 4_000;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 5;
    private static final int LANDINGS = 200;
    private static final int SAVES = 100;
    private static final int DRAFTS = 300;
    private static final int FIRST_RESPONSES = 300;
    /** A service compiles what it does often until it has done it more than a thousand times. */
    private static final int USUAL_RESPONSES = 1_000;

    private static final int RESPONSES = 300;

    private final Path root;

    AnsweringGroup(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "answering";
    }

    @Override
    public List<Figure> measure() throws Exception {
        SuiteProcess process =
                SuiteProcess.start(root, root.resolve("bench/target/var"), PORT_OFFSET, BenchStudy.folder(root));
        RunningSuite suite = process.suite();
        HttpClient client = Browser.newClient();
        ServiceProcesses services = new ServiceProcesses(process);
        BenchStudy study = new BenchStudy(suite, new MainJob().staff(suite, "manager"));
        study.publish();
        study.open("twelve");
        List<Figure> figures = new ArrayList<>();
        figures.add(responseCpu(services, suite, client, "answering.response.started.cpuMs", 0, FIRST_RESPONSES));
        figures.addAll(landingsAndSaves(suite, client));
        figures.add(new Figure(
                "answering.survey.rssMb",
                services.residentMegabytes("survey"),
                "MB",
                "survey-service after the loads above"));
        wholeResponses(suite, client, USUAL_RESPONSES, FIRST_RESPONSES);
        figures.add(responseCpu(
                services, suite, client, "answering.response.cpuMs", FIRST_RESPONSES + USUAL_RESPONSES, RESPONSES));
        AtomicInteger visitors = new AtomicInteger(150_000);
        figures.addAll(new SlowLine(() -> AnsweringVisit.begin(client, suite, visitors.getAndIncrement())
                        .personalLink())
                .measure());
        study.close("twelve");
        study.open("eight");
        figures.addAll(new EightPages(suite, client, services).measure());
        figures.add(new Commits(process.home()).measure());
        return figures;
    }

    private static Figure responseCpu(
            ServiceProcesses services, RunningSuite suite, HttpClient client, String name, int before, int count)
            throws Exception {
        double spentBefore = services.cpuMillis();
        wholeResponses(suite, client, count, before);
        TimeUnit.SECONDS.sleep(2);
        double spent = services.cpuMillis() - spentBefore;
        String state = before == 0 ? "the first after a start" : "after the loads above and " + before + " others";
        return new Figure(
                name,
                spent / count,
                "ms",
                count + " whole responses (notice to receipt, 12 pages of questions), CPU of the three services, "
                        + state);
    }

    /** Both at once, each at its own rate. */
    private static List<Figure> landingsAndSaves(RunningSuite suite, HttpClient client) throws Exception {
        String address = suite.address("identity") + "/join/HC";
        OpenLoad.Request landing = index -> new Browser(client).open(address).good();
        OpenLoad.Request save = saving(suite, client);
        together(WARM_UP_SECONDS, landing, save);
        List<OpenLoad.Outcome> outcomes = together(SECONDS, landing, save);
        String size = LANDINGS + " landings/s and " + SAVES + " saves/s together for " + SECONDS + " s";
        String saved = size + ", " + DRAFTS + " drafts, the answer to a page is the next page";
        return List.of(
                figure("answering.landing.p99ms@200ps", outcomes.get(0), 0.99, size),
                figure("answering.save.p95ms@100ps", outcomes.get(1), 0.95, saved),
                figure("answering.save.p99ms@100ps", outcomes.get(1), 0.99, saved));
    }

    private static List<OpenLoad.Outcome> together(int seconds, OpenLoad.Request landing, OpenLoad.Request save)
            throws Exception {
        try (ExecutorService loads = Executors.newFixedThreadPool(2)) {
            Future<OpenLoad.Outcome> landings = loads.submit(() -> OpenLoad.run(LANDINGS, seconds, landing));
            Future<OpenLoad.Outcome> saves = loads.submit(() -> OpenLoad.run(SAVES, seconds, save));
            return List.of(landings.get(), saves.get());
        }
    }

    private static OpenLoad.Request saving(RunningSuite suite, HttpClient client) {
        ConcurrentLinkedQueue<AnsweringVisit> ready = new ConcurrentLinkedQueue<>();
        for (int person = 0; person < DRAFTS; person++) {
            ready.add(AnsweringVisit.begin(client, suite, 100_000 + person));
        }
        return index -> {
            AnsweringVisit visit = ready.poll();
            if (visit == null) {
                throw new IllegalStateException("every prepared person is busy: the service is too slow for this rate");
            }
            try {
                visit.saveFirstPage();
            } finally {
                ready.add(visit);
            }
        };
    }

    private static Figure figure(String name, OpenLoad.Outcome outcome, double share, String size) {
        if (outcome.failures() > 0) {
            throw new IllegalStateException(name + ": " + outcome.failures() + " requests failed");
        }
        return new Figure(name, outcome.percentile(share), "ms", size);
    }

    private static void wholeResponses(RunningSuite suite, HttpClient client, int count, int firstPerson)
            throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<?>> visits = new ArrayList<>();
            for (int person = 0; person < count; person++) {
                int seed = firstPerson + person;
                visits.add(people.submit(() -> AnsweringVisit.complete(client, suite, seed)));
            }
            for (Future<?> visit : visits) {
                visit.get();
            }
        }
    }
}
