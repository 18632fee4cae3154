package org.candour.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.candour.contracts.event.Topic;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.platform.event.EventCodec;
import org.candour.platform.inbox.Inbox;
import org.candour.platform.inbox.RefusedEvent;
import org.candour.standalone.testing.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the inbox does with records that are not as they should be. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class InboxIT {
    /** A partition of its own, because the quarantine knows a record by its place. */
    private static final int PARTITION = 77;

    private static final AtomicLong OFFSETS = new AtomicLong();

    @Inject
    Inbox inbox;

    @Inject
    EventCodec codec;

    @Inject
    DataSource dataSource;

    @Inject
    Grants grants;

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whatCannotBeReadIsKeptAsideAndNothingWaitsBehindIt() {
        byte[] good = codec.encode(assignment("somebody"));
        arrives(id(), type(), null);
        arrives(id(), type(), "null".getBytes(StandardCharsets.UTF_8));
        arrives(id(), type(), "{".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        arrives(id(), type(), "{\"role\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_8));
        arrives(id(), "candour.nothing.known.v1", good);
        arrives(id(), null, good);
        arrives(null, type(), good);
        arrives("not-an-id", type(), good);
        String twice = id();
        arrives(twice, type(), good);
        arrives(twice, type(), good);
        AtomicInteger handled = new AtomicInteger();

        inbox.receive(polled(), Topic.STUDY, envelope -> handled.incrementAndGet());
        inbox.receive(polled(), Topic.STUDY, envelope -> handled.incrementAndGet());

        assertThat(handled).as("once, whatever came with it").hasValue(1);
        assertThat(quarantined()).isEqualTo(8);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void oneRefusedEventTakesNoOtherWithIt() {
        long before = quarantined();
        String refused = id();
        for (String id : List.of(id(), id(), refused, id())) {
            arrives(id, type(), codec.encode(assignment(id)));
        }

        inbox.receive(polled(), Topic.STUDY, envelope -> {
            StaffAssigned assigned = (StaffAssigned) envelope.event();
            grants.keep(assigned);
            if (assigned.subject().equals(refused)) {
                throw new RefusedEvent("never applies");
            }
        });

        assertThat(quarantined()).isEqualTo(before + 1);
        for (ConsumerRecord<String, byte[]> entry : records) {
            assertThat(grants.of(id(entry))).hasSize(id(entry).equals(refused) ? 0 : 1);
        }
    }

    /** A database that is away, and a mistake of ours: neither is the record's fault, so it waits. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void anOutageSendsNothingToQuarantine() {
        long before = quarantined();
        String id = id();
        arrives(id, type(), codec.encode(assignment(id)));
        Queue<RuntimeException> failures = new ArrayDeque<>(List.of(
                new IllegalStateException("away", new SQLException("gone", "08006")),
                new IllegalStateException("shut down", new SQLException("gone", "57P01")),
                new IllegalStateException("deadlock", new SQLException("gone", "40P01")),
                new NullPointerException()));

        inbox.receive(polled(), Topic.STUDY, envelope -> {
            grants.keep((StaffAssigned) envelope.event());
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
        });

        assertThat(failures).isEmpty();
        assertThat(quarantined()).isEqualTo(before);
        assertThat(grants.of(id)).hasSize(1);
    }

    private static StaffAssigned assignment(String subject) {
        return new StaffAssigned("a-" + subject, 1, subject, "researcher", "HC", "", true);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String id(ConsumerRecord<String, byte[]> entry) {
        return new String(entry.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    private static String type() {
        return Topic.typeOf(StaffAssigned.class).name();
    }

    private long quarantined() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from quarantine where partition_number = " + PARTITION)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ConsumerRecords<String, byte[]> polled() {
        return new ConsumerRecords<>(Map.of(new TopicPartition(Topic.STUDY.topicName(), PARTITION), records), Map.of());
    }

    private void arrives(@Nullable String id, @Nullable String type, byte @Nullable [] content) {
        ConsumerRecord<String, byte[]> entry =
                new ConsumerRecord<>(Topic.STUDY.topicName(), PARTITION, OFFSETS.getAndIncrement(), "key", content);
        entry.headers().add("ce_id", id == null ? null : id.getBytes(StandardCharsets.UTF_8));
        entry.headers().add("ce_type", type == null ? null : type.getBytes(StandardCharsets.UTF_8));
        records.add(entry);
    }
}
