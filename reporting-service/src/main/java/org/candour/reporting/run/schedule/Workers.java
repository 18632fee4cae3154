package org.candour.reporting.run.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.candour.reporting.run.ExecuteRun;
import org.candour.reporting.run.InHand;
import org.candour.reporting.run.RescueRuns;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.run.RunsInHand;

/** Looks every second for waiting runs and for runs to be stopped. */
@ApplicationScoped
public class Workers {
    private static final long PATIENCE_SECONDS = 3;

    private final RunsInHand hand;
    private final ExecuteRun execute;
    private final RescueRuns rescue;
    private final ExecutorService threads;
    private volatile boolean stopped;

    public Workers(RunsInHand hand, ExecuteRun execute, RescueRuns rescue, RunConfig config) {
        this.hand = hand;
        this.execute = execute;
        this.rescue = rescue;
        this.threads = Executors.newFixedThreadPool(
                config.workers(), Thread.ofPlatform().name("analysis-", 1).factory());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (stopped) {
            return;
        }
        hand.beat();
        for (Optional<InHand> run = hand.next(); run.isPresent(); run = hand.next()) {
            InHand taken = run.get();
            threads.execute(() -> execute.execute(taken));
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rescue() {
        rescue.rescue();
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        stopped = true;
        hand.putBack();
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
