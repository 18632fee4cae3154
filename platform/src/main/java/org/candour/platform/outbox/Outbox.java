package org.candour.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.Topic;
import org.candour.platform.event.EventCodec;
import org.candour.platform.time.Ids;

/** Rows that wait to be published. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (id, topic, message_key, type, payload, record_time, event_time, position)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final EventCodec codec;
    private final OutboxRelay relay;
    private final Ids ids;
    private final Clock clock;

    public Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            EventCodec codec,
            OutboxRelay relay,
            Ids ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.codec = codec;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds an event to the caller's transaction.
     *
     * @param key events with one key stay in one partition
     * @param position events with one key are published in this order; 0 where order does not matter
     */
    public void add(Event event, String key, int position) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is announced inside the transaction that makes it true");
        }
        Topic topic = Topic.of(event.getClass());
        boolean dayOnly = topic == Topic.RESPONSE || topic == Topic.PARTICIPATION;
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant recordTime = dayOnly ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : now;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setString(2, topic.topicName());
            insert.setString(3, key);
            insert.setString(4, Topic.typeOf(event.getClass()).name());
            insert.setBytes(5, codec.encode(event));
            insert.setTimestamp(6, Timestamp.from(recordTime));
            insert.setString(7, dayOnly ? day.toString() : now.toString());
            insert.setInt(8, position);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxUnavailable(failure);
        }
        transactions.registerInterposedSynchronization(wakeAfterCommit());
    }

    private Synchronization wakeAfterCommit() {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                relay.wake();
            }
        };
    }

    /** The database did not take the row; the caller's transaction cannot commit. */
    public static class OutboxUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutboxUnavailable(SQLException cause) {
            super("the outbox row was not written", cause);
        }
    }
}
