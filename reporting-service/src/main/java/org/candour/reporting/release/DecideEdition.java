package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.candour.contracts.study.StudyPublished;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.summary.StoredSummaries;

/** A second person releases an edition or rejects it. */
@ApplicationScoped
public class DecideEdition {
    private final Studies studies;
    private final Editions editions;
    private final StoredSummaries stored;
    private final ReleaseAudit auditor;
    private final ReleaseAnnouncer announcer;
    private final AuditTrail audit;
    private final Clock clock;

    public DecideEdition(
            Studies studies,
            Editions editions,
            StoredSummaries stored,
            ReleaseAudit auditor,
            ReleaseAnnouncer announcer,
            AuditTrail audit,
            Clock clock) {
        this.studies = studies;
        this.editions = editions;
        this.stored = stored;
        this.auditor = auditor;
        this.announcer = announcer;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(String subject, UUID id, Decision decision) {
        editions.lock(editions.find(id).orElseThrow(Problem::notFound).place());
        Edition edition = editions.find(id).orElseThrow(Problem::notFound);
        if (edition.state() != EditionState.BUILT) {
            throw new Problem(
                    ReportingProblem.NOT_TO_BE_DECIDED, "It was decided before, or a later attempt replaced it.");
        }
        if (edition.builtBy().equals(subject)) {
            throw new Problem(
                    ReportingProblem.SAME_PERSON,
                    "You built this edition. Somebody else with the role of output checker decides about it.");
        }
        if (decision == Decision.RELEASE) {
            requirePassed(edition);
        }
        editions.decide(id, decision.state, subject, clock.instant());
        if (decision == Decision.RELEASE) {
            announcer.announce(edition);
        }
        audit.add(new Act(
                subject,
                decision.action,
                edition.study(),
                edition.wave(),
                edition.employer(),
                String.valueOf(edition.number())));
    }

    /** Again, on the stored bytes: something else may have been released since it was built. */
    private void requirePassed(Edition edition) {
        StudyPublished study = studies.study(edition.study()).orElseThrow(Problem::notFound);
        Verdict verdict =
                auditor.audit(study.thresholds(), edition.place(), stored.read(editions.document(edition.id())));
        if (!(verdict instanceof Verdict.Passed)) {
            throw new Problem(
                    ReportingProblem.NOT_TO_BE_DECIDED,
                    "The auditor does not pass this edition any more. Reject it and build the wave again.");
        }
    }

    /** What the second person can say. */
    public enum Decision {
        RELEASE(EditionState.RELEASED, Act.Action.EDITION_RELEASED),
        REJECT(EditionState.REJECTED, Act.Action.EDITION_REJECTED);

        private final EditionState state;
        private final Act.Action action;

        Decision(EditionState state, Act.Action action) {
            this.state = state;
            this.action = action;
        }
    }
}
