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
    private static final int WARM_UP_RESPONSES = 150;
    private static final int RESPONSES = 200;

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
        wholeResponses(suite, client, WARM_UP_RESPONSES, 0);
        figures.add(responseCpu(services, suite, client));
        figures.add(landing(suite, client));
        figures.addAll(saves(suite, client));
        figures.add(new Figure(
                "answering.survey.rssMb",
                services.residentMegabytes("survey"),
                "MB",
                "survey-service after the loads above"));
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

    private static Figure responseCpu(ServiceProcesses services, RunningSuite suite, HttpClient client)
            throws Exception {
        double before = services.cpuMillis();
        wholeResponses(suite, client, RESPONSES, WARM_UP_RESPONSES);
        TimeUnit.SECONDS.sleep(2);
        double spent = services.cpuMillis() - before;
        return new Figure(
                "answering.response.cpuMs",
                spent / RESPONSES,
                "ms",
                RESPONSES + " whole responses (notice to receipt, 12 pages of questions), CPU of the three services");
    }

    private static Figure landing(RunningSuite suite, HttpClient client) throws InterruptedException {
        String address = suite.address("identity") + "/join/HC";
        OpenLoad.run(200, 5, index -> new Browser(client).open(address).good());
        OpenLoad.Outcome outcome = OpenLoad.run(
                200, SECONDS, index -> new Browser(client).open(address).good());
        return figure("answering.landing.p99ms@200ps", outcome, 0.99, "200/s for " + SECONDS + " s");
    }

    private static List<Figure> saves(RunningSuite suite, HttpClient client) throws InterruptedException {
        int people = 300;
        ConcurrentLinkedQueue<AnsweringVisit> ready = new ConcurrentLinkedQueue<>();
        for (int person = 0; person < people; person++) {
            ready.add(AnsweringVisit.begin(client, suite, 100_000 + person));
        }
        OpenLoad.Request save = index -> {
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
        OpenLoad.run(100, 5, save);
        OpenLoad.Outcome outcome = OpenLoad.run(100, SECONDS, save);
        String size = "100/s for " + SECONDS + " s, " + people + " drafts, answer page with the next page read";
        return List.of(
                figure("answering.save.p95ms@100ps", outcome, 0.95, size),
                figure("answering.save.p99ms@100ps", outcome, 0.99, size));
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
