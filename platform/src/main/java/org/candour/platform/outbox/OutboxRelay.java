package org.candour.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One thread that publishes what waits in the outbox. The Kafka producer is made, used and closed on it alone. */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxConfig config;
    private final OutboxPublisher publisher;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    public OutboxRelay(OutboxConfig config, OutboxPublisher publisher) {
        this.config = config;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        Thread relay = thread;
        if (relay != null) {
            relay.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** Called after a commit that added rows. */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    private void run() {
        boolean failing = false;
        try {
            while (running) {
                try {
                    int published = publisher.publishBatch(config.batch());
                    if (failing) {
                        LOG.info("publishing again");
                        failing = false;
                    }
                    if (published < config.batch()) {
                        sleep(config.poll().toMillis());
                        gather();
                    }
                } catch (SQLException | RuntimeException | LinkageError | OutOfMemoryError outage) {
                    if (!failing) {
                        LOG.warnf(
                                "cannot publish, rows wait: %s",
                                outage.getClass().getSimpleName());
                        failing = true;
                    }
                    reconnect();
                    sleep(config.pause().toMillis());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            reconnect();
        }
    }

    /** Nothing but a stop may end the thread: rows would wait until somebody noticed. */
    private void reconnect() {
        try {
            publisher.reconnect();
        } catch (RuntimeException alreadyBroken) {
            LOG.debugf(
                    "the old producer did not close: %s",
                    alreadyBroken.getClass().getSimpleName());
        }
    }

    private void gather() throws InterruptedException {
        if (running) {
            Thread.sleep(config.gather());
            wakeUps.drainPermits();
        }
    }

    private void sleep(long millis) throws InterruptedException {
        if (wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
