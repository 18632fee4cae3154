package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;

/** Lets somebody work on the contacts of their own organisation. Whoever tries another is told nothing, and recorded. */
@ApplicationScoped
public class AdmitSupplier {
    public static final String ROLE = "contact-manager";

    private final Grants grants;
    private final RecordStaffAction audit;

    AdmitSupplier(Grants grants, RecordStaffAction audit) {
        this.grants = grants;
        this.audit = audit;
    }

    @Transactional(dontRollbackOn = Problem.class)
    public Scope admit(String subject, String study, String organisation) {
        try {
            grants.require(subject, ROLE, study, organisation);
        } catch (Problem notHeld) {
            audit.record(subject, "contacts-refused", study, "an organisation of somebody else");
            throw notHeld;
        }
        return new Scope(study, organisation);
    }
}
