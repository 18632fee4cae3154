package org.candour.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.candour.platform.page.PageConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Publishes one batch: lock the rows, send all, wait for every acknowledgement, mark, commit. A crash between
 * acknowledgement and commit publishes a row again, never loses one.
 */
@ApplicationScoped
public class OutboxPublisher {
    /** One replica at a time, because skipping locked rows would break the order within a key. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('candour.outbox'))";

    private static final String SELECT = """
            select id, topic, message_key, type, payload, record_time, event_time from outbox
            where state = 'PENDING' order by position, id limit ? for update skip locked
            """;
    private static final String MARK = "update outbox set state = 'SENT', payload = '' where id = ?";
    private static final String PARK = "update outbox set state = 'PARKED' where id = ?";
    private static final long ACKNOWLEDGEMENT_SECONDS = 20;

    private final DataSource dataSource;
    private final String source;
    private final String bootstrapServers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    public OutboxPublisher(
            DataSource dataSource,
            PageConfig page,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.dataSource = dataSource;
        this.source = "candour/" + page.service();
        this.bootstrapServers = bootstrapServers;
    }

    int publishBatch(int limit) throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int published = lock(connection) ? publish(connection, limit) : 0;
                connection.commit();
                return published;
            } catch (SQLException | RuntimeException | InterruptedException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Drops the producer; the next batch makes a new one. */
    void reconnect() {
        KafkaProducer<String, byte[]> current = producer;
        producer = null;
        if (current != null) {
            current.close(Duration.ofSeconds(2));
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private int publish(Connection connection, int limit) throws SQLException, InterruptedException {
        List<UUID> rows = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setInt(1, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Future<RecordMetadata> result = producer().send(asRecord(row));
                    if (result.isDone()) {
                        acknowledged(result);
                    }
                    rows.add(row.getObject(1, UUID.class));
                    sent.add(result);
                }
            }
        }
        for (int index = 0; index < rows.size(); index++) {
            mark(connection, rows.get(index), acknowledged(sent.get(index)) ? MARK : PARK);
        }
        return rows.size();
    }

    private static void mark(Connection connection, UUID id, String statement) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    /**
     * False when the broker will never take this record; any other failure ends the batch. Asked at once about a record
     * that could not even be handed over: each further one would wait again, with the rows locked.
     */
    private static boolean acknowledged(Future<RecordMetadata> result) throws InterruptedException {
        try {
            result.get(ACKNOWLEDGEMENT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw new KafkaException("not acknowledged", refused.getCause());
        } catch (TimeoutException slow) {
            throw new KafkaException("not acknowledged in time", slow);
        }
    }

    private ProducerRecord<String, byte[]> asRecord(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> result = new ProducerRecord<>(
                row.getString("topic"),
                null,
                row.getTimestamp("record_time").getTime(),
                row.getString("message_key"),
                row.getBytes("payload"));
        header(result, "ce_specversion", "1.0");
        header(result, "ce_id", row.getString("id"));
        header(result, "ce_type", row.getString("type"));
        header(result, "ce_source", source);
        header(result, "ce_time", row.getString("event_time"));
        header(result, "content-type", "application/json");
        return result;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> current = producer;
        if (current == null) {
            current = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            5_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            5_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            15_000,
                            ProducerConfig.BUFFER_MEMORY_CONFIG,
                            8L * 1024 * 1024,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            source.replace('/', '-')),
                    new StringSerializer(),
                    new ByteArraySerializer());
            producer = current;
        }
        return current;
    }
}
