package org.candour.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.candour.contracts.event.Topic;
import org.candour.platform.event.Envelope;
import org.candour.platform.event.EventCodec;
import org.candour.platform.event.UnreadableEvent;
import org.jboss.logging.Logger;

/** Handles a polled batch in one transaction; if that fails, record by record. Returns only after the commit. */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MOST_IN_ONE_TRANSACTION = 500;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final EventCodec codec;
    private final InboxRows rows;

    public Inbox(EventCodec codec, InboxRows rows) {
        this.codec = codec;
        this.rows = rows;
    }

    public void receive(ConsumerRecords<String, byte[]> polled, Topic topic, EventHandler handler) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        polled.forEach(records::add);
        for (int from = 0; from < records.size(); from += MOST_IN_ONE_TRANSACTION) {
            receive(records.subList(from, Math.min(records.size(), from + MOST_IN_ONE_TRANSACTION)), topic, handler);
        }
    }

    private void receive(List<ConsumerRecord<String, byte[]>> batch, Topic topic, EventHandler handler) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                for (ConsumerRecord<String, byte[]> entry : batch) {
                    handleOnce(entry, topic, handler);
                }
            });
        } catch (RuntimeException oneOfThem) {
            batch.forEach(entry -> alone(entry, topic, handler));
        }
    }

    private void alone(ConsumerRecord<String, byte[]> entry, Topic topic, EventHandler handler) {
        for (long pause = 100; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handleOnce(entry, topic, handler));
                return;
            } catch (RuntimeException failure) {
                if (Failures.permanent(failure)
                        && quarantined(entry, topic, failure.getClass().getSimpleName())) {
                    return;
                }
                LOG.warnf("a record waits: %s", Failures.rootName(failure));
                sleep(pause);
            }
        }
    }

    /** False when even the quarantine cannot be written: then the record is not poison, the database is away. */
    private boolean quarantined(ConsumerRecord<String, byte[]> entry, Topic topic, String rule) {
        try {
            QuarkusTransaction.requiringNew().run(() -> rows.quarantine(entry, topic, rule));
            return true;
        } catch (RuntimeException outage) {
            return false;
        }
    }

    private void handleOnce(ConsumerRecord<String, byte[]> entry, Topic topic, EventHandler handler) {
        try {
            Envelope envelope = read(entry, topic);
            if (rows.firstTime(envelope.id())) {
                handler.handle(envelope);
            }
        } catch (UnreadableEvent poison) {
            LOG.warnf("a record on %s went to quarantine: %s", topic.topicName(), poison.getMessage());
            rows.quarantine(entry, topic, String.valueOf(poison.getMessage()));
        }
    }

    private Envelope read(ConsumerRecord<String, byte[]> entry, Topic topic) throws UnreadableEvent {
        if (entry.value() == null) {
            throw new UnreadableEvent("no content");
        }
        try {
            return new Envelope(
                    UUID.fromString(header(entry, "ce_id")),
                    codec.decode(topic, header(entry, "ce_type"), entry.value()));
        } catch (IllegalArgumentException notAnId) {
            throw new UnreadableEvent("ce_id is not a UUID");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> entry, String name) throws UnreadableEvent {
        Header header = entry.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a record waited; it will be delivered again");
        }
    }
}
