package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.candour.platform.problem.Problem;
import org.candour.survey.instrument.VersionChange.Kind;

/** Where a version lies while one person changes it: nobody else can, and the change is remembered. */
@ApplicationScoped
class Workbench {
    private final Versions versions;
    private final Clock clock;

    Workbench(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    Version take(VersionKey key) {
        versions.lock(key.study(), key.code());
        return versions.find(key).orElseThrow(Problem::notFound);
    }

    Version put(Version changed, Kind kind, String subject, String note) {
        versions.keep(changed, change(changed.revision(), kind, subject, note));
        return changed;
    }

    void discard(Version version, String subject) {
        versions.delete(version.key(), change(version.revision() + 1, Kind.DELETED, subject, ""));
    }

    private VersionChange change(int revision, Kind kind, String subject, String note) {
        return new VersionChange(revision, clock.instant(), subject, kind, note);
    }
}
