package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;

/** Lets the independent auditor judge a summary against all that was ever released of the same employer and wave. */
@ApplicationScoped
public class ReleaseAudit {
    private final Editions editions;
    private final StoredSummaries stored;

    public ReleaseAudit(Editions editions, StoredSummaries stored) {
        this.editions = editions;
        this.stored = stored;
    }

    Verdict audit(Thresholds thresholds, Place place, EmployerSummary candidate) {
        List<byte[]> before = editions.releasedDocuments(place).stream()
                .map(document -> stored.read(document).numbers().bytes())
                .toList();
        return new Auditor(thresholds.group(), thresholds.cell(), thresholds.width())
                .audit(before, candidate.numbers().bytes());
    }
}
