package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.platform.problem.Problem;

/** Finds what somebody brought, for nobody but this person, and notes that the person is still here. */
@ApplicationScoped
public class FindUpload {
    private final Uploads uploads;

    public FindUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    @Transactional
    public Upload find(String subject, UUID id) {
        uploads.touch(subject);
        return uploads.find(id).filter(upload -> upload.owner().equals(subject)).orElseThrow(Problem::notFound);
    }
}
