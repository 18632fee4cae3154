package org.candour.survey.instrument.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.platform.inbox.Inbox;
import org.candour.survey.instrument.KeepInstrument;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes over questionnaires. */
@ApplicationScoped
public class InstrumentConsumer {
    private final Inbox inbox;
    private final KeepInstrument keepInstrument;

    public InstrumentConsumer(Inbox inbox, KeepInstrument keepInstrument) {
        this.inbox = inbox;
        this.keepInstrument = keepInstrument;
    }

    @Incoming("instrument")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records, Topic.INSTRUMENT, envelope -> keepInstrument.keep((InstrumentAnnounced) envelope.event()));
    }
}
