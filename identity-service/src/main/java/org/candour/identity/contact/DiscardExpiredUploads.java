package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;

/** Throws files away that nobody confirmed within an hour. */
@ApplicationScoped
public class DiscardExpiredUploads {
    private final Studies studies;
    private final Uploads uploads;
    private final Scopes scopes;
    private final Clock clock;

    DiscardExpiredUploads(Studies studies, Uploads uploads, Scopes scopes, Clock clock) {
        this.studies = studies;
        this.uploads = uploads;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public void discard() {
        for (StudyDefinition study : studies.all()) {
            scopes.enter(Scope.wholeStudy(study.code()));
            uploads.discardExpired(clock.instant());
        }
    }
}
