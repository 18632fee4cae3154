package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Keeps an upload and its reports beyond the session, until its owner deletes it. */
@ApplicationScoped
public class SaveUpload {
    private final Uploads uploads;
    private final AuditTrail audit;

    public SaveUpload(Uploads uploads, AuditTrail audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @Transactional
    public void save(Upload upload) {
        uploads.save(upload.id());
        audit.add(new Act(
                upload.owner(),
                Act.Action.ANSWERS_SAVED,
                "",
                "",
                "",
                upload.id().toString()));
    }
}
