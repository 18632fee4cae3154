package org.candour.identity.study.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.study.Assignment;
import org.candour.identity.study.Assignments;
import org.candour.identity.study.NewAssignment;
import org.candour.identity.study.StaffRole;

/** Staff assignments as rows. */
@ApplicationScoped
public class PanacheAssignments implements Assignments {
    @Override
    public Optional<Assignment> find(UUID id) {
        return AssignmentEntity.<AssignmentEntity>findByIdOptional(id).map(PanacheAssignments::assignment);
    }

    @Override
    public Optional<Assignment> find(NewAssignment like) {
        return AssignmentEntity.<AssignmentEntity>find(
                        "subject = ?1 and role = ?2 and study = ?3 and organisation = ?4",
                        like.subject(),
                        like.role(),
                        like.study(),
                        like.organisation())
                .firstResultOptional()
                .map(PanacheAssignments::assignment);
    }

    @Override
    public List<Assignment> of(String study) {
        return AssignmentEntity.<AssignmentEntity>list(
                        "study = ?1 and active order by role, organisation, label", study)
                .stream()
                .map(PanacheAssignments::assignment)
                .toList();
    }

    @Override
    public void keep(Assignment assignment) {
        Optional<AssignmentEntity> known = AssignmentEntity.findByIdOptional(assignment.id());
        AssignmentEntity row = known.orElseGet(AssignmentEntity::new);
        row.id = assignment.id();
        row.revision = assignment.revision();
        row.subject = assignment.subject();
        row.label = assignment.label();
        row.role = assignment.role().code();
        row.study = assignment.study();
        row.organisation = assignment.organisation();
        row.active = assignment.active();
        row.persist();
    }

    private static Assignment assignment(AssignmentEntity row) {
        return new Assignment(
                row.id,
                row.revision,
                row.subject,
                row.label,
                StaffRole.of(row.role).orElseThrow(),
                row.study,
                row.organisation,
                row.active);
    }
}
