package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.problem.ReportingProblem;

/** Takes a released edition off its readers' page. It stays in the register: what was read once stays known. */
@ApplicationScoped
public class WithdrawEdition {
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    public WithdrawEdition(Editions editions, AuditTrail audit, Clock clock) {
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String subject, UUID id) {
        editions.lock(editions.find(id).orElseThrow(Problem::notFound).place());
        Edition edition = editions.find(id).orElseThrow(Problem::notFound);
        if (edition.state() != EditionState.RELEASED) {
            throw new Problem(ReportingProblem.NOT_TO_BE_DECIDED, "Only a released edition can be withdrawn.");
        }
        editions.decide(id, EditionState.WITHDRAWN, subject, clock.instant());
        audit.add(new Act(
                subject,
                Act.Action.EDITION_WITHDRAWN,
                edition.study(),
                edition.wave(),
                edition.employer(),
                String.valueOf(edition.number())));
    }
}
