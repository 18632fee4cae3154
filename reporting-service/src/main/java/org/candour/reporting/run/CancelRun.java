package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Stops an analysis; a run that is over stays as it is. */
@ApplicationScoped
public class CancelRun {
    private final Runs runs;
    private final RunsInHand hand;
    private final AuditTrail audit;

    public CancelRun(Runs runs, RunsInHand hand, AuditTrail audit) {
        this.runs = runs;
        this.hand = hand;
        this.audit = audit;
    }

    @Transactional
    public void cancel(String subject, Run run) {
        if (runs.end(run.id(), RunState.CANCELLED, "")) {
            hand.stop(run.id());
            audit.add(RunAct.of(subject, Act.Action.ANALYSIS_CANCELLED, run));
        }
    }
}
