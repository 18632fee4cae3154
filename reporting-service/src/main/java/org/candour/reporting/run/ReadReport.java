package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Hands out a report of a run in its JSON form, and notes who read it. */
@ApplicationScoped
public class ReadReport {
    private final RunReports reports;
    private final AuditTrail audit;

    public ReadReport(RunReports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @Transactional
    public byte[] read(String subject, Run run, int place, Act.Action action) {
        byte[] document = reports.document(run.id(), place).orElseThrow(Problem::notFound);
        audit.add(RunAct.of(subject, action, run));
        return document;
    }
}
