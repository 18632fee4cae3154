package org.candour.survey.fieldwork.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.access.AccessEvent;
import org.candour.contracts.access.AccessRevoked;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.contracts.event.Topic;
import org.candour.platform.inbox.Inbox;
import org.candour.survey.fieldwork.KeepRevocation;
import org.candour.survey.freetext.WithdrawQuotes;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Carries out what people took back: their way in, the permission to quote. */
@ApplicationScoped
public class AccessConsumer {
    private final Inbox inbox;
    private final KeepRevocation keepRevocation;
    private final WithdrawQuotes withdrawQuotes;

    public AccessConsumer(Inbox inbox, KeepRevocation keepRevocation, WithdrawQuotes withdrawQuotes) {
        this.inbox = inbox;
        this.keepRevocation = keepRevocation;
        this.withdrawQuotes = withdrawQuotes;
    }

    @Incoming("access")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.ACCESS, envelope -> keep((AccessEvent) envelope.event()));
    }

    private void keep(AccessEvent event) {
        switch (event) {
            case AccessRevoked revoked -> keepRevocation.keep(revoked);
            case QuotesWithdrawn withdrawn -> withdrawQuotes.withdraw(withdrawn);
        }
    }
}
