package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;

/** Takes a role away. It holds here at once and elsewhere within a minute. */
@ApplicationScoped
public class RemoveAssignment {
    private final Studies studies;
    private final Assignments assignments;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;

    RemoveAssignment(Studies studies, Assignments assignments, StudyAnnouncer announcer, RecordStaffAction audit) {
        this.studies = studies;
        this.assignments = assignments;
        this.announcer = announcer;
        this.audit = audit;
    }

    @Transactional
    public void remove(String study, UUID id, String by) {
        studies.lock(study);
        Assignment assignment = assignments
                .find(id)
                .filter(found -> found.study().equals(study))
                .orElseThrow(Problem::notFound);
        if (!assignment.active()) {
            return;
        }
        boolean last = assignment.role() == StaffRole.STUDY_MANAGER
                && assignments.of(study).stream()
                                .filter(other -> other.role() == StaffRole.STUDY_MANAGER)
                                .count()
                        == 1;
        if (last) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "This is the only study manager. Assign another one before removing this assignment.");
        }
        Assignment removed = assignment.turned(false, assignment.label());
        assignments.keep(removed);
        announcer.announce(removed);
        audit.record(by, "assignment-removed", study, removed.role().code() + ", assignment " + id);
    }
}
