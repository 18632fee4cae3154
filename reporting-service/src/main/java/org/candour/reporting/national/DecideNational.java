package org.candour.reporting.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.EditionState;

/** A second person releases a national summary or rejects it, with a reason; later anyone of them withdraws it. */
@ApplicationScoped
public class DecideNational {
    private static final int LONGEST_REASON = 500;

    private final Nationals nationals;
    private final StoredNationals stored;
    private final ReleasedReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    public DecideNational(
            Nationals nationals, StoredNationals stored, ReleasedReports reports, AuditTrail audit, Clock clock) {
        this.nationals = nationals;
        this.stored = stored;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(String subject, UUID id, Decision decision, String reason) {
        National found = nationals.find(id).orElseThrow(Problem::notFound);
        nationals.lock(found.study(), found.wave());
        National national = nationals.find(id).orElseThrow(Problem::notFound);
        if (national.state() != decision.from) {
            throw new Problem(ReportingProblem.NOT_TO_BE_DECIDED, "Somebody decided about it before.");
        }
        if (national.builtBy().equals(subject) && decision != Decision.WITHDRAW) {
            throw new Problem(
                    ReportingProblem.SAME_PERSON,
                    "You built this summary. Somebody else with the role of output checker decides about it.");
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Problem(ReportingProblem.REASON_MISSING, "Give your reason, in up to 500 characters.");
        }
        if (decision == Decision.RELEASE) {
            requirePassed(national);
            nationals
                    .current(national.study(), national.wave())
                    .ifPresent(earlier -> nationals.decide(
                            earlier.id(),
                            EditionState.WITHDRAWN,
                            subject,
                            clock.instant(),
                            "Replaced by number " + national.number() + "."));
        }
        nationals.decide(id, decision.to, subject, clock.instant(), why);
        audit.add(new Act(
                subject,
                decision.action,
                national.study(),
                national.wave(),
                "",
                String.valueOf(national.number()),
                why));
    }

    /** Again, on the stored bytes and on what is released now. */
    private void requirePassed(National national) {
        NationalSummary summary = stored.read(nationals.document(national.id()));
        if (!new NationalAuditor(reports.of(national.study(), national.wave()))
                .findings(summary)
                .isEmpty()) {
            throw new Problem(
                    ReportingProblem.NOT_TO_BE_DECIDED,
                    "The auditor does not pass this summary any more. Reject it and build it again.");
        }
    }

    /** What can be decided. */
    public enum Decision {
        RELEASE(EditionState.BUILT, EditionState.RELEASED, Act.Action.NATIONAL_RELEASED),
        REJECT(EditionState.BUILT, EditionState.REJECTED, Act.Action.NATIONAL_REJECTED),
        WITHDRAW(EditionState.RELEASED, EditionState.WITHDRAWN, Act.Action.NATIONAL_WITHDRAWN);

        private final EditionState from;
        private final EditionState to;
        private final Act.Action action;

        Decision(EditionState from, EditionState to, Act.Action action) {
            this.from = from;
            this.to = to;
            this.action = action;
        }
    }
}
