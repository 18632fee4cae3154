package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.time.Ids;

/** Gives somebody a role. */
@ApplicationScoped
public class AssignStaff {
    private final Studies studies;
    private final Assignments assignments;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;
    private final Ids ids;

    AssignStaff(Studies studies, Assignments assignments, StudyAnnouncer announcer, RecordStaffAction audit, Ids ids) {
        this.studies = studies;
        this.assignments = assignments;
        this.announcer = announcer;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    public void assign(NewAssignment wanted, String by) {
        List<Violation> violations = violations(wanted);
        StaffRole role = StaffRole.of(wanted.role()).orElse(StaffRole.AUDITOR);
        if (!violations.isEmpty()) {
            throw new Problem(IdentityProblem.NOT_ACCEPTED, "The assignment was not stored.", violations);
        }
        studies.lock(wanted.study());
        Optional<Assignment> known = assignments.find(wanted);
        if (known.filter(Assignment::active).isPresent()) {
            return;
        }
        Assignment assignment = known.map(removed -> removed.turned(true, wanted.label()))
                .orElseGet(() -> new Assignment(
                        ids.next(),
                        1,
                        wanted.subject(),
                        wanted.label(),
                        role,
                        wanted.study(),
                        wanted.organisation(),
                        true));
        assignments.keep(assignment);
        announcer.announce(assignment);
        audit.record(by, "staff-assigned", wanted.study(), role.code() + ", assignment " + assignment.id());
    }

    private List<Violation> violations(NewAssignment wanted) {
        List<Violation> violations = new ArrayList<>();
        if (wanted.subject().isBlank() || wanted.subject().length() > 100) {
            violations.add(new Violation("subject", "Enter the id of the login"));
        }
        if (wanted.label().isBlank() || wanted.label().length() > 100) {
            violations.add(new Violation("label", "Enter a name for the list, up to 100 characters"));
        }
        Optional<StaffRole> role = StaffRole.of(wanted.role());
        if (role.isEmpty()) {
            violations.add(new Violation("role", "Choose a role"));
        } else if (role.get().ofOneOrganisation() == wanted.organisation().isEmpty()) {
            violations.add(new Violation(
                    "organisation",
                    wanted.organisation().isEmpty()
                            ? "Choose the employer that this person works for"
                            : "Only the roles Employer and Contact manager belong to one employer"));
        } else if (!wanted.organisation().isEmpty()
                && studies.find(wanted.study())
                        .filter(study -> study.employer(wanted.organisation()).isEmpty())
                        .isPresent()) {
            violations.add(new Violation("organisation", "Choose an employer of this study"));
        }
        return violations;
    }
}
