package org.candour.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.candour.contracts.event.Topic;

/** The rows that remember which events were handled, and those that could not be. */
@ApplicationScoped
public class InboxRows {
    private static final String REMEMBER =
            "insert into inbox (event_id, received_on) values (?, current_date) on conflict do nothing";
    private static final String QUARANTINE = """
            insert into quarantine (topic, partition_number, offset_number, rule, content)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final DataSource dataSource;

    public InboxRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean firstTime(UUID event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setObject(1, event);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the inbox row was not written", failure);
        }
    }

    void quarantine(ConsumerRecord<String, byte[]> entry, Topic topic, String rule) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(QUARANTINE)) {
            insert.setString(1, topic.topicName());
            insert.setInt(2, entry.partition());
            insert.setLong(3, entry.offset());
            insert.setString(4, rule);
            insert.setBytes(5, entry.value() == null ? new byte[0] : entry.value());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine row was not written", failure);
        }
    }
}
