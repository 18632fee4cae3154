package org.candour.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.platform.audit.AuditTrail;

/** Writes down what a member of staff does, in the transaction that does it. */
@ApplicationScoped
public class RecordStaffAction {
    private final AuditTrail trail;

    public RecordStaffAction(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subject, String action, String study, String detail) {
        trail.add(subject, action, study, detail, "");
    }

    /** With the purpose that the person stated. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subject, String action, String study, String detail, String purpose) {
        trail.add(subject, action, study, detail, purpose);
    }
}
