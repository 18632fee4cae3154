package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.access.Grants;
import org.candour.platform.outbox.Outbox;

/** Tells the other services what changed. The topic is compacted, so each key carries a whole state. */
@ApplicationScoped
class StudyAnnouncer {
    private final Outbox outbox;
    private final Grants grants;

    StudyAnnouncer(Outbox outbox, Grants grants) {
        this.outbox = outbox;
        this.grants = grants;
    }

    void announce(StudyDefinition study, int revision) {
        outbox.add(
                new StudyPublished(
                        study.code(),
                        revision,
                        study.title(),
                        study.researchBody(),
                        study.thresholds(),
                        study.employers().stream()
                                .map(employer ->
                                        employer.announced(study.thresholds().group()))
                                .toList(),
                        study.nextSteps(),
                        study.retention().stream().map(RetentionRule::announced).toList(),
                        study.reportedBy(),
                        study.furtherNextSteps(),
                        study.titleOfUnits()),
                "study/" + study.code(),
                revision);
    }

    void announce(Wave wave) {
        WaveAnnounced event = wave.announced();
        outbox.add(event, "wave/" + event.study() + "/" + event.wave(), event.revision());
    }

    void announce(Invited count) {
        outbox.add(
                new InvitedCounted(
                        count.study(), count.wave(), count.revision(), count.employer(), count.unit(), count.invited()),
                "invited/" + count.study() + "/" + count.wave() + "/" + count.employer() + "/" + count.unit(),
                count.revision());
    }

    /** This service is the first to hold to the assignment. */
    void announce(Assignment assignment) {
        StaffAssigned event = assignment.announced();
        grants.keep(event);
        outbox.add(event, "staff/" + event.assignment(), event.revision());
    }
}
