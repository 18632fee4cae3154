package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Deletes what somebody who signs out did not save. */
@ApplicationScoped
public class EndSession {
    private final Uploads uploads;
    private final AuditTrail audit;

    public EndSession(Uploads uploads, AuditTrail audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @Transactional
    public void end(String subject) {
        if (uploads.deleteUnsaved(subject) > 0) {
            audit.add(new Act(subject, Act.Action.ANSWERS_DELETED, "", "", "", "at signing out"));
        }
    }
}
