package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Deletes an upload with everything that was computed from it; what is still running stops. */
@ApplicationScoped
public class DeleteUpload {
    private final Uploads uploads;
    private final AuditTrail audit;

    public DeleteUpload(Uploads uploads, AuditTrail audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @Transactional
    public void delete(Upload upload) {
        uploads.delete(upload.id());
        audit.add(new Act(
                upload.owner(),
                Act.Action.ANSWERS_DELETED,
                "",
                "",
                "",
                upload.id().toString()));
    }
}
