package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunReports;
import org.candour.reporting.run.Runs;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleStatuses.ScaleVersion;
import org.candour.reporting.validation.WaveScales.WaveScale;

/** Everything a researcher needs to decide about a scale version: its reports and what was decided before. */
@ApplicationScoped
public class ReviewScale {
    private final WaveScales scales;
    private final Tallies tallies;
    private final Runs runs;
    private final RunReports reports;
    private final ScaleStatuses statuses;

    public ReviewScale(WaveScales scales, Tallies tallies, Runs runs, RunReports reports, ScaleStatuses statuses) {
        this.scales = scales;
        this.tallies = tallies;
        this.runs = runs;
        this.reports = reports;
        this.statuses = statuses;
    }

    /** A run and the report it left; no report while it is not done. */
    public record Reported(Run run, List<RunReports.Heading> reports) {
        /** Whether a status can rest on it. */
        public boolean shown() {
            return reports.stream().anyMatch(RunReports.Heading::shown);
        }

        public String fingerprint() {
            return reports.stream()
                    .map(RunReports.Heading::fingerprintStart)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * @param status what counts now
     * @param complete whether every answer of the wave has arrived
     */
    public record Review(
            WaveScale of, ScaleStatus status, boolean complete, List<Reported> runs, List<ScaleDecision> history) {}

    @Transactional
    public Review review(String study, String wave, String scale) {
        WaveScale of = scales.find(study, wave, scale);
        ScaleVersion version =
                new ScaleVersion(study, of.instrument().code(), of.instrument().version(), scale);
        List<ScaleDecision> history = statuses.history(version);
        return new Review(
                of,
                history.stream().map(ScaleDecision::status).findFirst().orElse(ScaleStatus.DRAFT),
                tallies.complete(study, wave),
                runs.ofScale(study, version.instrument(), version.version(), scale).stream()
                        .map(run -> new Reported(run, reports.headings(run.id())))
                        .toList(),
                history);
    }
}
