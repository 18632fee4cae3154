package org.candour.identity.invitation.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.identity.invitation.KeepFinishers;
import org.candour.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns who has finished. */
@ApplicationScoped
public class ParticipationConsumer {
    private final Inbox inbox;
    private final KeepFinishers keep;

    public ParticipationConsumer(Inbox inbox, KeepFinishers keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("participation")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.PARTICIPATION, envelope -> keep.keep((FinishersAnnounced) envelope.event()));
    }
}
