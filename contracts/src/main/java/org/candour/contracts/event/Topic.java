package org.candour.contracts.event;

import java.util.Arrays;
import java.util.List;
import org.candour.contracts.access.AccessRevoked;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.edition.EditionReleased;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.contracts.receipt.CommandCarriedOut;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.ReminderDay;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.subject.SubjectAmended;
import org.candour.contracts.subject.SubjectErased;
import org.candour.contracts.subject.SubjectReleased;
import org.candour.contracts.subject.SubjectRestricted;

/** All topics, and which events travel on each. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and a record of immutables
public enum Topic {
    STUDY(
            "candour.study.v1",
            new EventType("candour.study.published.v1", StudyPublished.class),
            new EventType("candour.study.wave-announced.v1", WaveAnnounced.class),
            new EventType("candour.study.invited-counted.v1", InvitedCounted.class),
            new EventType("candour.study.staff-assigned.v1", StaffAssigned.class),
            new EventType("candour.study.reminder-day.v1", ReminderDay.class)),
    INSTRUMENT("candour.instrument.v1", new EventType("candour.instrument.announced.v1", InstrumentAnnounced.class)),
    ACCESS(
            "candour.access.v1",
            new EventType("candour.access.revoked.v1", AccessRevoked.class),
            new EventType("candour.access.quotes-withdrawn.v1", QuotesWithdrawn.class)),
    RESPONSE(
            "candour.response.v1",
            new EventType("candour.response.submitted.v1", ResponseSubmitted.class),
            new EventType("candour.response.amended.v1", ResponseAmended.class),
            new EventType("candour.response.daily-tally.v1", DailyTally.class),
            new EventType("candour.response.closing-tally.v1", ClosingTally.class)),
    QUOTE(
            "candour.quote.v1",
            new EventType("candour.quote.offered.v1", QuoteOffered.class),
            new EventType("candour.quote.revoked.v1", QuoteRevoked.class)),
    CASE("candour.case.v1", new EventType("candour.case.safeguarding-flagged.v1", SafeguardingFlagged.class)),
    PARTICIPATION(
            "candour.participation.v1",
            new EventType("candour.participation.finishers-announced.v1", FinishersAnnounced.class)),
    SUBJECT(
            "candour.subject.v1",
            new EventType("candour.subject.erased.v1", SubjectErased.class),
            new EventType("candour.subject.restricted.v1", SubjectRestricted.class),
            new EventType("candour.subject.released.v1", SubjectReleased.class),
            new EventType("candour.subject.amended.v1", SubjectAmended.class)),
    ATTENDANCE("candour.attendance.v1", new EventType("candour.attendance.stated.v1", AttendanceStated.class)),
    EDITION("candour.edition.v1", new EventType("candour.edition.released.v1", EditionReleased.class)),
    RECEIPT("candour.receipt.v1", new EventType("candour.receipt.carried-out.v1", CommandCarriedOut.class));

    private final String topicName;
    private final List<EventType> types;

    Topic(String topicName, EventType... types) {
        this.topicName = topicName;
        this.types = List.of(types);
    }

    /** The name of the Kafka topic. */
    public String topicName() {
        return topicName;
    }

    public List<EventType> types() {
        return types;
    }

    /** What describes studies and questionnaires is compacted; the others delete by age (docs/events.md). */
    public boolean compacted() {
        return this == STUDY || this == INSTRUMENT;
    }

    /** The topic on which this kind of event travels. */
    public static Topic of(Class<? extends Event> payload) {
        return Arrays.stream(values())
                .filter(topic ->
                        topic.types.stream().anyMatch(type -> type.payload().equals(payload)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic carries " + payload.getSimpleName()));
    }

    /** The type under which this kind of event travels. */
    public static EventType typeOf(Class<? extends Event> payload) {
        return of(payload).types.stream()
                .filter(type -> type.payload().equals(payload))
                .findFirst()
                .orElseThrow();
    }
}
