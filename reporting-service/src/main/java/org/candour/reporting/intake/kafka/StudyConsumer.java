package org.candour.reporting.intake.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.study.StudyEvent;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.intake.KeepStudyCopy;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class StudyConsumer {
    private final Inbox inbox;
    private final KeepStudyCopy copies;

    public StudyConsumer(Inbox inbox, KeepStudyCopy copies) {
        this.inbox = inbox;
        this.copies = copies;
    }

    @Incoming("study")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.STUDY, envelope -> copies.keep((StudyEvent) envelope.event()));
    }
}
