package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.survey.instrument.VersionChange.Kind;

/** Publishes a version that has been in test, when nothing speaks against it. Pressing twice does it once. */
@ApplicationScoped
public class PublishVersion {
    private final Workbench workbench;
    private final Inspection inspection;
    private final TrialLinks links;
    private final Trials trials;
    private final InstrumentAnnouncer announcer;

    PublishVersion(
            Workbench workbench,
            Inspection inspection,
            TrialLinks links,
            Trials trials,
            InstrumentAnnouncer announcer) {
        this.workbench = workbench;
        this.inspection = inspection;
        this.links = links;
        this.trials = trials;
        this.announcer = announcer;
    }

    /** @return what speaks against it; then nothing is changed */
    @Transactional
    public List<Flaw> publish(VersionKey key, int seen, String subject) {
        Version version = workbench.take(key);
        if (version.state() == VersionState.PUBLISHED) {
            return List.of();
        }
        version.requireState(VersionState.TEST);
        version.requireSeen(seen);
        List<Flaw> flaws = inspection.flaws(key, version.instrument());
        if (flaws.isEmpty()) {
            announcer.announce(workbench.put(version.to(VersionState.PUBLISHED), Kind.PUBLISHED, subject, ""));
            links.end(key);
            trials.end(key);
        }
        return flaws;
    }
}
