package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.problem.Problem;

/** Throws a waiting file away. */
@ApplicationScoped
public class DiscardUpload {
    private final Uploads uploads;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    DiscardUpload(Uploads uploads, Scopes scopes, RecordStaffAction audit) {
        this.uploads = uploads;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional
    public void discard(Scope scope, UUID id, String subject) {
        scopes.enter(scope);
        uploads.discard(uploads.find(id).orElseThrow(Problem::notFound).id());
        audit.record(subject, "contacts-file-discarded", scope.study(), scope.organisation() + ", upload " + id);
    }
}
