package org.candour.identity.study.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.identity.study.KeepInstrumentVersion;
import org.candour.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class InstrumentConsumer {
    private final Inbox inbox;
    private final KeepInstrumentVersion keep;

    public InstrumentConsumer(Inbox inbox, KeepInstrumentVersion keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("instrument")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.INSTRUMENT, envelope -> keep.keep((InstrumentAnnounced) envelope.event()));
    }
}
