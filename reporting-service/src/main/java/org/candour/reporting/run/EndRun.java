package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.reporting.scalereport.ScaleReport;

/** Ends a run with what it found or why it found nothing; nothing when it was cancelled or deleted meanwhile. */
@ApplicationScoped
public class EndRun {
    private final Runs runs;
    private final RunReports reports;

    public EndRun(Runs runs, RunReports reports) {
        this.runs = runs;
        this.reports = reports;
    }

    @Transactional
    public void end(Run run, RunState state, String words, List<ScaleReport> found) {
        if (runs.end(run.id(), state, words)) {
            reports.keep(run.id(), found);
        }
    }
}
