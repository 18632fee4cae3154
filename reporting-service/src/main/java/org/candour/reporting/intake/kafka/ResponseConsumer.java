package org.candour.reporting.intake.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseEvent;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.intake.AmendResponse;
import org.candour.reporting.intake.CheckTally;
import org.candour.reporting.intake.StoreResponse;
import org.candour.reporting.intake.Tallies;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class ResponseConsumer {
    private final Inbox inbox;
    private final StoreResponse store;
    private final AmendResponse amend;
    private final CheckTally check;
    private final Tallies tallies;

    public ResponseConsumer(Inbox inbox, StoreResponse store, AmendResponse amend, CheckTally check, Tallies tallies) {
        this.inbox = inbox;
        this.store = store;
        this.amend = amend;
        this.check = check;
        this.tallies = tallies;
    }

    @Incoming("response")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.RESPONSE, envelope -> {
            switch ((ResponseEvent) envelope.event()) {
                case ResponseSubmitted response -> store.store(response);
                case ResponseAmended amended -> amend.amend(amended);
                case ClosingTally tally -> check.check(tally);
                case DailyTally tally -> tallies.keep(tally);
            }
        });
    }
}
