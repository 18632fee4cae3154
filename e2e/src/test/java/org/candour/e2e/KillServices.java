package org.candour.e2e;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Patience;
import org.candour.standalone.walk.SuiteProcess;

/** Ends the services one after another without warning while people answer; the launcher starts them again. */
final class KillServices implements AutoCloseable {
    private static final List<String> SERVICES = List.of("survey", "reporting", "identity");
    private static final long BETWEEN_MILLIS = 14_000;
    /** Each service three times. More would only measure how long a busy machine takes to start them. */
    private static final int KILLS = 9;

    private static final Duration BACK_LIMIT = Duration.ofMinutes(2);

    private final SuiteProcess suite;
    private final SplittableRandom random = new SplittableRandom(4711);
    private final AtomicInteger kills = new AtomicInteger();
    private final Thread thread;
    private volatile boolean going = true;

    KillServices(SuiteProcess suite) {
        this.suite = suite;
        this.thread = Thread.ofPlatform().daemon().name("kill-services").start(this::run);
    }

    int kills() {
        return kills.get();
    }

    private void run() {
        try {
            Thread.sleep(3_000);
            for (int next = 0; going && kills.get() < KILLS; next++) {
                Long pid = suite.processes().get(SERVICES.get(next % SERVICES.size()));
                if (pid != null
                        && ProcessHandle.of(pid)
                                .map(ProcessHandle::destroyForcibly)
                                .orElse(false)) {
                    kills.incrementAndGet();
                }
                Thread.sleep(BETWEEN_MILLIS + random.nextInt(2_000));
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends no more, and waits until the last that was ended is back. */
    @Override
    public void close() throws InterruptedException {
        going = false;
        thread.interrupt();
        thread.join(5_000);
        for (String service : SERVICES) {
            String health = suite.suite().address(service) + "/q/health/ready";
            if (!Patience.until(() -> HttpCheck.isOk(health), BACK_LIMIT)) {
                throw new IllegalStateException(service + " has not come back");
            }
        }
    }
}
