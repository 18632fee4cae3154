package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.problem.ReportingProblem;

/** Puts an analysis in the queue. */
@ApplicationScoped
public class AskForRun {
    private final Runs runs;
    private final RunConfig config;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public AskForRun(Runs runs, RunConfig config, AuditTrail audit, Ids ids, Clock clock) {
        this.runs = runs;
        this.config = config;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Run ask(String subject, Matter matter, String title) {
        if (runs.unfinished(subject) >= config.perPerson()) {
            throw new Problem(
                    ReportingProblem.TOO_MANY_RUNS,
                    "You have " + config.perPerson() + " analyses that wait or run. Wait for one, or cancel it.");
        }
        Run run = Run.asked(ids.next(), subject, matter, title, clock.instant());
        runs.add(run);
        audit.add(RunAct.of(subject, Act.Action.ANALYSIS_STARTED, run));
        return run;
    }
}
