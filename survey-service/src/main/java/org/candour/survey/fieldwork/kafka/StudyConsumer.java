package org.candour.survey.fieldwork.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.event.Topic;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.ReminderDay;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.StudyEvent;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.access.Grants;
import org.candour.platform.inbox.Inbox;
import org.candour.survey.fieldwork.AnnounceFinishers;
import org.candour.survey.fieldwork.KeepStudy;
import org.candour.survey.fieldwork.KeepWave;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands each part of a study to the feature that keeps it. */
@ApplicationScoped
public class StudyConsumer {
    private final Inbox inbox;
    private final KeepStudy keepStudy;
    private final KeepWave keepWave;
    private final Grants grants;
    private final AnnounceFinishers announceFinishers;

    public StudyConsumer(
            Inbox inbox, KeepStudy keepStudy, KeepWave keepWave, Grants grants, AnnounceFinishers announceFinishers) {
        this.inbox = inbox;
        this.keepStudy = keepStudy;
        this.keepWave = keepWave;
        this.grants = grants;
        this.announceFinishers = announceFinishers;
    }

    @Incoming("study")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.STUDY, envelope -> keep((StudyEvent) envelope.event()));
    }

    private void keep(StudyEvent event) {
        switch (event) {
            case StudyPublished published -> keepStudy.keep(published);
            case WaveAnnounced announced -> keepWave.keep(announced);
            case StaffAssigned assigned -> grants.keep(assigned);
            case ReminderDay day -> announceFinishers.onReminderDay(day);
            case InvitedCounted forReportingOnly -> {}
        }
    }
}
