package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunReports;
import org.candour.reporting.run.Runs;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleStatuses.Ground;
import org.candour.reporting.validation.ScaleStatuses.ScaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Records a researcher's verdict on a scale of the instrument version that a wave used. Piloted and validated rest on a
 * report that has figures; every verdict has a reason. A verdict is undone by another one.
 */
@ApplicationScoped
public class SetScaleStatus {
    private static final int LONGEST = 1_000;

    private final WaveScales scales;
    private final ScaleStatuses statuses;
    private final Runs runs;
    private final RunReports reports;
    private final AuditTrail audit;

    public SetScaleStatus(WaveScales scales, ScaleStatuses statuses, Runs runs, RunReports reports, AuditTrail audit) {
        this.scales = scales;
        this.statuses = statuses;
        this.runs = runs;
        this.reports = reports;
        this.audit = audit;
    }

    /** @param run the run that was decided on; null when there was none */
    @Transactional
    public void set(
            String subject,
            String study,
            String wave,
            String scale,
            ScaleStatus status,
            @Nullable UUID run,
            String reason) {
        WaveScales.WaveScale found = scales.find(study, wave, scale);
        ScaleVersion version = new ScaleVersion(
                study, found.instrument().code(), found.instrument().version(), scale);
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Problem(
                    ReportingProblem.STATUS_NEEDS_REASON,
                    "Say in 1 to " + LONGEST + " characters what the decision rests on. It is kept in the history.");
        }
        String fingerprint = run == null ? "" : fingerprint(version, run);
        if (fingerprint.isEmpty() && (status == ScaleStatus.PILOTED || status == ScaleStatus.VALIDATED)) {
            throw new Problem(
                    ReportingProblem.STATUS_NEEDS_REPORT,
                    "A scale is piloted or validated on the ground of a validation report with figures.");
        }
        statuses.set(version, status, new Ground(run, fingerprint, words), subject);
        audit.add(new Act(subject, Act.Action.SCALE_STATUS_SET, study, wave, "", scale + " " + status));
    }

    private String fingerprint(ScaleVersion version, UUID id) {
        Run run = runs.ofScale(version.study(), version.instrument(), version.version(), version.scale()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return reports.headings(run.id()).stream()
                .filter(RunReports.Heading::shown)
                .map(RunReports.Heading::fingerprint)
                .findFirst()
                .orElse("");
    }
}
