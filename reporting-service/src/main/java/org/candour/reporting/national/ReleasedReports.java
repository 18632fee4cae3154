package org.candour.reporting.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.candour.reporting.summary.StoredSummaries;

/** The reports that readers have now. */
@ApplicationScoped
class ReleasedReports {
    private final Editions editions;
    private final StoredSummaries stored;

    ReleasedReports(Editions editions, StoredSummaries stored) {
        this.editions = editions;
        this.stored = stored;
    }

    List<Source> of(String study, String wave) {
        return editions.ofWave(study, wave).stream()
                .filter(edition -> edition.state() == EditionState.RELEASED)
                .map(edition -> new Source(edition.id(), stored.read(editions.document(edition.id()))))
                .toList();
    }
}
