package org.candour.identity.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works on which study. */
public interface Assignments {
    Optional<Assignment> find(UUID id);

    /** The assignment with the same subject, role, study and organisation, removed or not. */
    Optional<Assignment> find(NewAssignment like);

    /** Active assignments of a study. */
    List<Assignment> of(String study);

    void keep(Assignment assignment);
}
