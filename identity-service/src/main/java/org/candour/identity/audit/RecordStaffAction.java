package org.candour.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes down what a member of staff does, in the transaction that does it. */
@ApplicationScoped
public class RecordStaffAction {
    private final AuditTrail trail;
    private final Clock clock;

    public RecordStaffAction(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subject, String action, String study, String detail) {
        trail.add(new AuditEntry(clock.instant().truncatedTo(ChronoUnit.SECONDS), subject, action, study, detail));
    }
}
