package org.candour.platform.audit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;

/** Admits auditors: whoever audits no study finds nothing here. */
@ApplicationScoped
class AuditDesk {
    static final String AUDITOR = "auditor";

    private final Grants grants;
    private final CurrentStaff staff;

    AuditDesk(Grants grants, CurrentStaff staff) {
        this.grants = grants;
        this.staff = staff;
    }

    /** The studies that this login audits. */
    Set<String> admit() {
        Set<String> studies = grants.of(staff.subject()).stream()
                .filter(grant -> grant.role().equals(AUDITOR))
                .map(Grant::study)
                .collect(Collectors.toCollection(TreeSet::new));
        if (studies.isEmpty()) {
            throw Problem.notFound();
        }
        return studies;
    }
}
