package org.candour.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
    /** Whatever goes wrong, also in closing the old producer, the thread tries again. */
    @Test
    void survivesEveryFailure() throws InterruptedException {
        FailingPublisher publisher = new FailingPublisher();
        OutboxRelay relay = new OutboxRelay(new Quick(), publisher);

        relay.start(new StartupEvent());
        boolean went = publisher.published.await(20, TimeUnit.SECONDS);
        relay.stop(new ShutdownEvent());

        assertThat(went).as("published after all failures").isTrue();
        assertThat(publisher.failures).isEmpty();
    }

    private static final class FailingPublisher extends OutboxPublisher {
        private final Queue<Throwable> failures = new ArrayDeque<>(List.of(
                new SQLException("away"),
                new KafkaException("not acknowledged"),
                new ConfigException("no such broker"),
                new NullPointerException(),
                new IllegalStateException("closed"),
                new NoClassDefFoundError("once")));
        private final CountDownLatch published = new CountDownLatch(1);

        FailingPublisher() {
            super(noDatabase(), () -> "survey", "127.0.0.1:1");
        }

        @Override
        int publishBatch(int limit) throws SQLException {
            Throwable failure = failures.poll();
            switch (failure) {
                case SQLException database -> throw database;
                case RuntimeException other -> throw other;
                case Error error -> throw error;
                case null, default -> published.countDown();
            }
            return 0;
        }

        @Override
        void reconnect() {
            throw new KafkaException("cannot even close");
        }
    }

    private static DataSource noDatabase() {
        return (DataSource) Proxy.newProxyInstance(
                OutboxRelayTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private record Quick() implements OutboxConfig {
        @Override
        public boolean relay() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(5);
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(5);
        }

        @Override
        public int batch() {
            return 10;
        }
    }
}
