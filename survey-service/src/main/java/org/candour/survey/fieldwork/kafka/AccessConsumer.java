package org.candour.survey.fieldwork.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.access.AccessRevoked;
import org.candour.contracts.event.Topic;
import org.candour.platform.inbox.Inbox;
import org.candour.survey.fieldwork.KeepRevocation;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Ends entries. */
@ApplicationScoped
public class AccessConsumer {
    private final Inbox inbox;
    private final KeepRevocation keepRevocation;

    public AccessConsumer(Inbox inbox, KeepRevocation keepRevocation) {
        this.inbox = inbox;
        this.keepRevocation = keepRevocation;
    }

    @Incoming("access")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.ACCESS, envelope -> keepRevocation.keep((AccessRevoked) envelope.event()));
    }
}
