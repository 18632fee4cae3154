package org.candour.identity.release.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.edition.EditionReleased;
import org.candour.contracts.event.Topic;
import org.candour.identity.release.KeepRelease;
import org.candour.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns that a report was released. */
@ApplicationScoped
public class EditionConsumer {
    private final Inbox inbox;
    private final KeepRelease keep;

    public EditionConsumer(Inbox inbox, KeepRelease keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("edition")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.EDITION, envelope -> keep.keep((EditionReleased) envelope.event()));
    }
}
