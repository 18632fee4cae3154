package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.platform.problem.Problem;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.run.AskForRun;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.Run;

/** Has an upload analysed as its scales are defined now; a later change of the definition does not touch this run. */
@ApplicationScoped
public class StartAnalysis {
    private final Uploads uploads;
    private final AskForRun ask;

    public StartAnalysis(Uploads uploads, AskForRun ask) {
        this.uploads = uploads;
        this.ask = ask;
    }

    @Transactional
    public Run start(String subject, Upload upload) {
        String definition = uploads.definition(upload.id())
                .orElseThrow(
                        () -> new Problem(ReportingProblem.NO_DEFINITION, "Say first which columns make which scale."));
        return ask.ask(subject, new Matter.Brought(upload.id(), definition), upload.name());
    }
}
