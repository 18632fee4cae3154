package org.candour.reporting.intake.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.intake.KeepInstrumentCopy;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class InstrumentConsumer {
    private final Inbox inbox;
    private final KeepInstrumentCopy copies;

    public InstrumentConsumer(Inbox inbox, KeepInstrumentCopy copies) {
        this.inbox = inbox;
        this.copies = copies;
    }

    @Incoming("instrument")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.INSTRUMENT, envelope -> copies.keep((InstrumentAnnounced) envelope.event()));
    }
}
