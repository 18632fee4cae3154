package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Throws a draft away. What happened to it stays on record. */
@ApplicationScoped
public class DeleteDraft {
    private final Workbench workbench;

    DeleteDraft(Workbench workbench) {
        this.workbench = workbench;
    }

    @Transactional
    public void delete(VersionKey key, int seen, String subject) {
        Version version = workbench.take(key);
        version.requireState(VersionState.DRAFT);
        version.requireSeen(seen);
        workbench.discard(version, subject);
    }
}
