package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** All made-up practitioners of all employers, some at a time. The same seed makes the same people. */
public final class Workforce {
    private static final long SEED = 20_261_120;
    private static final int AT_A_TIME = 8;

    private final HttpClient client;
    private final Questionnaire questionnaire;
    private final String identity;

    Workforce(HttpClient client, Questionnaire questionnaire, String identity) {
        this.client = client;
        this.questionnaire = questionnaire;
        this.identity = identity;
    }

    static int size() {
        return MadeUpEmployer.ALL.stream().mapToInt(MadeUpEmployer::answers).sum();
    }

    /** Everybody takes part; returns the receipt codes. Fails with the first person who could not. */
    List<String> takePart(IntConsumer progress) throws InterruptedException, ExecutionException {
        List<Callable<String>> people = people();
        AtomicInteger done = new AtomicInteger();
        List<String> receipts = new ArrayList<>();
        try (ExecutorService browsers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<String>> visits = new ArrayList<>();
            for (Callable<String> person : people) {
                visits.add(browsers.submit(() -> {
                    String receipt = person.call();
                    progress.accept(done.incrementAndGet());
                    return receipt;
                }));
            }
            try {
                for (Future<String> visit : visits) {
                    receipts.add(visit.get());
                }
            } catch (ExecutionException firstFailure) {
                browsers.shutdownNow();
                throw firstFailure;
            }
        }
        return receipts;
    }

    /** In one shuffled order over all employers, as people really come. */
    private List<Callable<String>> people() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Callable<String>> people = new ArrayList<>();
        for (MadeUpEmployer employer : MadeUpEmployer.ALL) {
            for (String code : employer.codes()) {
                String link = identity + "/join/" + MainJob.STUDY + "?code=" + code;
                Respondent respondent = new Respondent(questionnaire, employer.standing(), random.split());
                Practitioner practitioner = new Practitioner(client, respondent, link);
                people.add(random.nextInt(people.size() + 1), practitioner::takePart);
            }
        }
        return people;
    }
}
