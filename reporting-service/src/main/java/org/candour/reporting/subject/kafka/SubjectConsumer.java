package org.candour.reporting.subject.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.subject.SubjectAmended;
import org.candour.contracts.subject.SubjectErased;
import org.candour.contracts.subject.SubjectEvent;
import org.candour.contracts.subject.SubjectReleased;
import org.candour.contracts.subject.SubjectRestricted;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.subject.EraseSubject;
import org.candour.reporting.subject.ReleaseSubject;
import org.candour.reporting.subject.RestrictSubject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Corrections come from survey-service, which owns the answers, so that an amend command is nothing to do here. */
@ApplicationScoped
public class SubjectConsumer {
    private final Inbox inbox;
    private final EraseSubject erase;
    private final RestrictSubject restrict;
    private final ReleaseSubject release;

    public SubjectConsumer(Inbox inbox, EraseSubject erase, RestrictSubject restrict, ReleaseSubject release) {
        this.inbox = inbox;
        this.erase = erase;
        this.restrict = restrict;
        this.release = release;
    }

    @Incoming("subject")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.SUBJECT, envelope -> {
            switch ((SubjectEvent) envelope.event()) {
                case SubjectErased command -> erase.erase(command);
                case SubjectRestricted command -> restrict.restrict(command);
                case SubjectReleased command -> release.release(command);
                case SubjectAmended command -> {}
            }
        });
    }
}
