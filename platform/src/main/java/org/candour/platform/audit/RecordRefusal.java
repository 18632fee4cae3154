package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.platform.access.Refusals;

/** Attempts on studies and organisations of others, in the record. */
@ApplicationScoped
public class RecordRefusal implements Refusals {
    private static final String ACTION = "access-refused";

    private final AuditTrail trail;

    RecordRefusal(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(String subject, String study, String detail) {
        trail.add(subject, ACTION, study, detail, "");
    }
}
