package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.summary.ScaleStatus;

/** Computes the reliability of each scale on the whole sample of a complete wave (HC-11). Sets of items that are never combined have none. */
@ApplicationScoped
public class ValidateScales {
    private static final int LEAST_PEOPLE = 10;

    private final Studies studies;
    private final Tallies tallies;
    private final ScaleAnswers answers;
    private final ScaleStatuses statuses;
    private final AuditTrail audit;

    public ValidateScales(
            Studies studies, Tallies tallies, ScaleAnswers answers, ScaleStatuses statuses, AuditTrail audit) {
        this.studies = studies;
        this.tallies = tallies;
        this.answers = answers;
        this.statuses = statuses;
        this.audit = audit;
    }

    @Transactional
    public ReliabilityReport validate(String subject, String studyCode, String waveCode) {
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        if (!tallies.complete(studyCode, waveCode)) {
            throw new Problem(
                    ReportingProblem.WAVE_NOT_COMPLETE,
                    "Reliability is computed once the wave is closed and everything that was sent has arrived.");
        }
        Instrument instrument = studies.instrument(studyCode, wave.instrument(), wave.instrumentVersion())
                .orElseThrow(Problem::notFound);
        List<Scale> scales = instrument.scales().stream()
                .filter(scale -> scale.score() != ScoreRule.NONE && AnswerTable.holds(scale.minimum(), scale.maximum()))
                .toList();
        AnswerTable table = answers.read(studyCode, waveCode, instrument, scales);
        Map<String, ScaleStatus> decided = statuses.of(studyCode, instrument.code(), instrument.version());
        List<ScaleResult> results = scales.stream()
                .map(scale -> result(instrument, scale, decided.getOrDefault(scale.code(), ScaleStatus.DRAFT), table))
                .toList();
        audit.add(new Act(subject, Act.Action.RELIABILITY_READ, studyCode, waveCode, "", ""));
        return new ReliabilityReport(study, wave, instrument, results);
    }

    private static ScaleResult result(Instrument instrument, Scale scale, ScaleStatus status, AnswerTable table) {
        List<String> codes = scale.items().stream().map(ScaleItem::item).toList();
        Set<String> reversed = scale.items().stream()
                .filter(ScaleItem::reversed)
                .map(ScaleItem::item)
                .collect(Collectors.toSet());
        ScaleReliability figures = ScaleReliability.of(
                ItemMatrix.of(table, codes, reversed), new ScaleValues(instrument, scale).scoring());
        // Every pair of items then rests on at least as many people.
        return new ScaleResult(scale, status, figures.complete() < LEAST_PEOPLE ? null : figures);
    }
}
