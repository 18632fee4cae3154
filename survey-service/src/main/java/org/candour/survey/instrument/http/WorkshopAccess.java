package org.candour.survey.instrument.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;

/** Who may look into the workshop of a study, and who may work in it. Others do not learn that it exists. */
@ApplicationScoped
class WorkshopAccess {
    static final String MANAGER = "study-manager";
    static final String RESEARCHER = "researcher";

    private final Grants grants;
    private final CurrentStaff staff;

    WorkshopAccess(Grants grants, CurrentStaff staff) {
        this.grants = grants;
        this.staff = staff;
    }

    /** The login, when it may change versions of this study. */
    String worker(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return staff.subject();
    }

    Visitor visitor(String study) {
        String subject = staff.subject();
        boolean manager = holds(subject, MANAGER, study);
        if (!manager && !holds(subject, RESEARCHER, study)) {
            throw Problem.notFound();
        }
        return new Visitor(subject, manager);
    }

    private boolean holds(String subject, String role, String study) {
        return grants.of(subject).contains(new Grant(role, study, ""));
    }

    /**
     * Somebody who may look.
     *
     * @param subject the login
     * @param manager true when they may change something
     */
    record Visitor(String subject, boolean manager) {}
}
