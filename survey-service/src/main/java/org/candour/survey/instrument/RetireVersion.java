package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.survey.instrument.VersionChange.Kind;

/** Takes a published version out of use. Waves that are open with it go on. */
@ApplicationScoped
public class RetireVersion {
    private final Workbench workbench;
    private final InstrumentAnnouncer announcer;

    RetireVersion(Workbench workbench, InstrumentAnnouncer announcer) {
        this.workbench = workbench;
        this.announcer = announcer;
    }

    @Transactional
    public void retire(VersionKey key, int seen, String subject) {
        Version version = workbench.take(key);
        if (version.state() == VersionState.RETIRED) {
            return;
        }
        version.requireState(VersionState.PUBLISHED);
        version.requireSeen(seen);
        announcer.announce(workbench.put(version.to(VersionState.RETIRED), Kind.RETIRED, subject, ""));
    }
}
