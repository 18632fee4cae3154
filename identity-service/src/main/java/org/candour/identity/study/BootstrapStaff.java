package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes the first assignments, so that somebody can sign in and make the others. What was removed stays removed. */
@ApplicationScoped
public class BootstrapStaff {
    private static final String BY = "bootstrap";

    private final Assignments assignments;
    private final AssignStaff assign;

    BootstrapStaff(Assignments assignments, AssignStaff assign) {
        this.assignments = assignments;
        this.assign = assign;
    }

    @Transactional
    public void bootstrap(List<NewAssignment> wanted) {
        wanted.stream().filter(one -> assignments.find(one).isEmpty()).forEach(one -> assign.assign(one, BY));
    }
}
