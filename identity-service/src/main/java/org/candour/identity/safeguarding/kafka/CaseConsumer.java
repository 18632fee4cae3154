package org.candour.identity.safeguarding.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.identity.safeguarding.KeepFlag;
import org.candour.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives flags. */
@ApplicationScoped
public class CaseConsumer {
    private final Inbox inbox;
    private final KeepFlag keep;

    public CaseConsumer(Inbox inbox, KeepFlag keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("case")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.CASE, envelope -> keep.keep((SafeguardingFlagged) envelope.event()));
    }
}
