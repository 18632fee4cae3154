package org.candour.reporting.attendance.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.candour.contracts.attendance.AttendanceEvent;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.event.Topic;
import org.candour.platform.inbox.Inbox;
import org.candour.reporting.attendance.KeepAttendance;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Attendance as identity-service states it. */
@ApplicationScoped
public class AttendanceConsumer {
    private final Inbox inbox;
    private final KeepAttendance keep;

    public AttendanceConsumer(Inbox inbox, KeepAttendance keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("attendance")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, Topic.ATTENDANCE, envelope -> {
            switch ((AttendanceEvent) envelope.event()) {
                case AttendanceStated stated -> keep.keep(stated);
            }
        });
    }
}
