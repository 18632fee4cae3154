package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody brought and is still there. */
@ApplicationScoped
public class ListUploads {
    private final Uploads uploads;

    public ListUploads(Uploads uploads) {
        this.uploads = uploads;
    }

    @Transactional
    public List<Upload> of(String subject) {
        uploads.touch(subject);
        return uploads.of(subject);
    }
}
