package org.candour.reporting.quote.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.quote.QuoteEvent;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.quote.KeepQuote;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives quotes and their revocations. */
@ApplicationScoped
public class QuoteConsumer {
    private final Inbox inbox;
    private final KeepQuote keepQuote;

    public QuoteConsumer(Inbox inbox, KeepQuote keepQuote) {
        this.inbox = inbox;
        this.keepQuote = keepQuote;
    }

    @Incoming("quote")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.QUOTE, envelope -> keepQuote.keep((QuoteEvent) envelope.event()));
    }
}
